package anye.report;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.sheet.Table;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/**
 * 年度总结报告 (浙残联发〔2022〕3号 六): 基本数据, 行业分析, 市场岗位需求 and 工作建议, as they stood on a day.
 *
 * @param tables in the order of the report
 * @param needs 市场岗位需求, as the office wrote it
 * @param advice 工作建议
 */
public record ReportContent(Division division, BusinessYear year, LocalDate takenOn, List<Table> tables, String needs, String advice) {

    public ReportContent {
        tables = List.copyOf(tables);
    }

    /** The text that is kept and sealed: the same content gives the same text. */
    String text() {
        var all = Json.createArrayBuilder();
        for (var table : tables) {
            var columns = Json.createArrayBuilder();
            table.columns().forEach(column -> columns.add(Json.createObjectBuilder().add("title", column.title()).add("number", column.number())));
            var rows = Json.createArrayBuilder();
            for (var row : table.rows()) {
                var cells = Json.createArrayBuilder();
                row.forEach(cells::add);
                rows.add(cells);
            }
            all.add(Json.createObjectBuilder().add("title", table.title()).add("columns", columns).add("rows", rows));
        }
        return Json.createObjectBuilder().add("division", division.code()).add("year", year.value()).add("takenOn", takenOn.toString()).add("tables", all)
                .add("needs", needs).add("advice", advice).build().toString();
    }

    static ReportContent read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            var tables = json.getJsonArray("tables").getValuesAs(JsonObject.class).stream().map(ReportContent::table).toList();
            return new ReportContent(Division.of(json.getString("division")), new BusinessYear(json.getInt("year")), LocalDate.parse(json.getString("takenOn")), tables,
                    json.getString("needs"), json.getString("advice"));
        }
    }

    private static Table table(JsonObject json) {
        var columns = json.getJsonArray("columns").getValuesAs(JsonObject.class).stream().map(column -> new Table.Column(column.getString("title"), column.getBoolean("number"))).toList();
        var rows = json.getJsonArray("rows").getValuesAs(JsonArray.class).stream().map(row -> row.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()).toList();
        return new Table(json.getString("title"), columns, rows);
    }
}
