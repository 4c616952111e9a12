package anye.kernel.persistence;

import anye.kernel.Secrets;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A personal text, such as the number of a document or a private telephone, unreadable in the database and its backups. */
@Converter
public class SecretColumn implements AttributeConverter<String, String> {

    static final String NAME = "personal-data";

    @Override
    public String convertToDatabaseColumn(String value) {
        return value == null ? null : Secrets.seal(NAME, "column", value);
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return column == null ? null : Secrets.open(NAME, "column", column);
    }
}
