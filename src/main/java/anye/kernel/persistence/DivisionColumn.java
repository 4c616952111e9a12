package anye.kernel.persistence;

import anye.kernel.Division;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class DivisionColumn implements AttributeConverter<Division, String> {

    @Override
    public String convertToDatabaseColumn(Division value) {
        return value == null ? null : value.code();
    }

    @Override
    public Division convertToEntityAttribute(String column) {
        return column == null ? null : new Division(column);
    }
}
