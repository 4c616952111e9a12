package anye.employer;

import java.time.Instant;
import java.util.Map;

/**
 * What the register says of a unit.
 *
 * @param values as text: names of enums, codes of divisions; a field of which the register says nothing is not there
 * @param fetchedAt when it answered
 */
public record RegisteredUnit(Map<RegisterField, String> values, Instant fetchedAt) {

    public RegisteredUnit {
        values = Map.copyOf(values);
    }

    public String value(RegisterField field) {
        return values.get(field);
    }
}
