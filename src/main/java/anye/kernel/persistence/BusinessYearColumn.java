package anye.kernel.persistence;

import anye.kernel.BusinessYear;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class BusinessYearColumn implements AttributeConverter<BusinessYear, Integer> {

    @Override
    public Integer convertToDatabaseColumn(BusinessYear value) {
        return value == null ? null : value.value();
    }

    @Override
    public BusinessYear convertToEntityAttribute(Integer column) {
        return column == null ? null : new BusinessYear(column);
    }
}
