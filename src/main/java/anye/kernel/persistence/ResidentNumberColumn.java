package anye.kernel.persistence;

import anye.kernel.ResidentNumber;
import anye.kernel.Secrets;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Sealed; twice the same number is two different texts, so nobody searches this column ({@link SealedNumber}). */
@Converter(autoApply = true)
public class ResidentNumberColumn implements AttributeConverter<ResidentNumber, String> {

    private static final String PLACE = "resident-number";

    @Override
    public String convertToDatabaseColumn(ResidentNumber value) {
        return value == null ? null : Secrets.seal(SecretColumn.NAME, PLACE, value.value());
    }

    @Override
    public ResidentNumber convertToEntityAttribute(String column) {
        return column == null ? null : new ResidentNumber(Secrets.open(SecretColumn.NAME, PLACE, column));
    }
}
