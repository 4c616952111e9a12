package anye.kernel.persistence;

import anye.kernel.Money;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, Long> {

    @Override
    public Long convertToDatabaseColumn(Money value) {
        return value == null ? null : value.fen();
    }

    @Override
    public Money convertToEntityAttribute(Long column) {
        return column == null ? null : new Money(column);
    }
}
