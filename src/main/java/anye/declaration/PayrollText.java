package anye.declaration;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

import anye.kernel.sheet.SheetReading;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/** The lines of a payroll as one column of text: number, cells in the order of the schema, and once it was looked at what was found. */
final class PayrollText {

    private PayrollText() {
    }

    static String ofRead(List<SheetReading.Line> lines) {
        var all = Json.createArrayBuilder();
        lines.forEach(line -> all.add(Json.createObjectBuilder().add("line", line.number()).add("cells", Json.createArrayBuilder(
                PayrollSheet.COLUMNS.stream().map(column -> line.cells().getOrDefault(column, "")).toList()))));
        return all.build().toString();
    }

    static String ofChecked(List<PayrollLine> lines) {
        var all = Json.createArrayBuilder();
        lines.forEach(line -> all.add(Json.createObjectBuilder().add("line", line.number()).add("cells", Json.createArrayBuilder(
                PayrollSheet.COLUMNS.stream().map(column -> line.cells().getOrDefault(column, "")).toList())).add("faults", faults(line.faults())).add("warnings", faults(line.warnings()))));
        return all.build().toString();
    }

    private static JsonArrayBuilder faults(List<Fault> faults) {
        var all = Json.createArrayBuilder();
        faults.forEach(fault -> all.add(Json.createObjectBuilder().add("field", fault.field() == null ? "" : fault.field()).add("code", fault.code())
                .add("arguments", Json.createArrayBuilder(fault.arguments()))));
        return all;
    }

    static List<SheetReading.Line> read(String text) {
        return objects(text).stream().map(line -> {
            var cells = new HashMap<String, String>();
            var kept = texts(line.getJsonArray("cells"));
            IntStream.range(0, kept.size()).forEach(place -> cells.put(PayrollSheet.COLUMNS.get(place), kept.get(place)));
            return new SheetReading.Line(line.getInt("line"), cells);
        }).toList();
    }

    /** What was found of each line; what it states is read anew where it is needed. */
    static List<PayrollLine> checked(String text) {
        var cells = read(text);
        var lines = objects(text);
        return IntStream.range(0, lines.size()).mapToObj(place -> new PayrollLine(cells.get(place).number(), cells.get(place).cells(), faults(lines.get(place).getJsonArray("faults")),
                faults(lines.get(place).getJsonArray("warnings")), null)).toList();
    }

    private static List<Fault> faults(JsonArray faults) {
        return faults == null ? List.of() : faults.getValuesAs(JsonObject.class).stream().map(fault -> new Fault(fault.getString("field").isEmpty() ? null : fault.getString("field"),
                fault.getString("code"), texts(fault.getJsonArray("arguments")))).toList();
    }

    private static List<JsonObject> objects(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
