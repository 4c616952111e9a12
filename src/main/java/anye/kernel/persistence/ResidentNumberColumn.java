package anye.kernel.persistence;

import anye.kernel.ResidentNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class ResidentNumberColumn implements AttributeConverter<ResidentNumber, String> {

    @Override
    public String convertToDatabaseColumn(ResidentNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public ResidentNumber convertToEntityAttribute(String column) {
        return column == null ? null : new ResidentNumber(column);
    }
}
