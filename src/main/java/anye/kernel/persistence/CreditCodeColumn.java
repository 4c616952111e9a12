package anye.kernel.persistence;

import anye.kernel.CreditCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class CreditCodeColumn implements AttributeConverter<CreditCode, String> {

    @Override
    public String convertToDatabaseColumn(CreditCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public CreditCode convertToEntityAttribute(String column) {
        return column == null ? null : new CreditCode(column);
    }
}
