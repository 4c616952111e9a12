package anye.kernel.persistence;

import anye.kernel.Months;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class MonthsColumn implements AttributeConverter<Months, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Months value) {
        return value == null ? null : value.bits();
    }

    @Override
    public Months convertToEntityAttribute(Integer column) {
        return column == null ? null : new Months(column);
    }
}
