package anye.report;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;

import jakarta.json.stream.JsonGenerator;

/** Writes records as they are, component by component, so that what is added to a record is never forgotten where an employer takes its data away. */
final class RecordJson {

    /** How a row is locked tells nothing of the employer. */
    private static final Set<String> LEFT_OUT = Set.of("version");

    private RecordJson() {
    }

    /** Into the object that is open. Records within it become objects, or plain values when they hold one thing. */
    static void fields(JsonGenerator json, Record record) {
        for (var component : record.getClass().getRecordComponents()) {
            if (!LEFT_OUT.contains(component.getName())) {
                json.writeKey(component.getName());
                value(json, read(record, component));
            }
        }
    }

    static void object(JsonGenerator json, Record record) {
        json.writeStartObject();
        fields(json, record);
        json.writeEnd();
    }

    private static void value(JsonGenerator json, Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.write(flag);
        } else if (value instanceof Integer number) {
            json.write(number);
        } else if (value instanceof Long number) {
            json.write(number);
        } else if (value instanceof Collection<?> many) {
            json.writeStartArray();
            many.forEach(each -> value(json, each));
            json.writeEnd();
        } else if (value instanceof Record record) {
            record(json, record);
        } else {
            json.write(value.toString());
        }
    }

    /** A number of somebody, a place: what stands in it, in the clear. Money and months speak for themselves. */
    private static void record(JsonGenerator json, Record record) {
        var components = record.getClass().getRecordComponents();
        if (components.length > 1) {
            object(json, record);
        } else if (components[0].getType() == String.class) {
            json.write((String) read(record, components[0]));
        } else {
            json.write(record.toString());
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
