package anye.declaration.api.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.policy.Divisions;
import anye.rules.api.Fields;
import anye.rules.api.Malformed;
import jakarta.json.JsonObject;

/** The rows of a roster as cells of the same schema as the sheet; what is no roster at all is refused as a whole. */
record RosterRequest(Division division, BusinessYear year, List<Map<String, String>> rows) {

    static final int MOST_BYTES = 1024 * 1024;
    static final int MOST_ROWS = 1000;

    private static final String[] TEXTS = {"idNumber", "name", "month", "wage", "contractFrom", "contractTo", "agency", "jobTitle", "jobCategory"};
    private static final String[] FLAGS = {"pension", "medical", "dispatched"};
    private static final String[] ALL = {"idNumber", "name", "month", "wage", "contractFrom", "contractTo", "agency", "jobTitle", "jobCategory", "pension", "medical", "dispatched"};

    /** @throws Malformed with every field that is not of its type */
    static RosterRequest of(JsonObject body) {
        var fields = Fields.of(body).only("division", "businessYear", "rows");
        var division = fields.need("division", value -> Divisions.known(Fields.text(value)));
        var year = fields.need("businessYear", value -> new BusinessYear(Fields.number(0, 9999).apply(value)));
        var rows = fields.each("rows", MOST_ROWS, RosterRequest::row);
        fields.check();
        return new RosterRequest(division, year, rows);
    }

    private static Map<String, String> row(Fields fields) {
        fields.only(ALL);
        var cells = new HashMap<String, String>();
        for (var name : TEXTS) {
            cells.put(name, plain(fields.may(name, Fields::text)));
        }
        for (var name : FLAGS) {
            var flag = fields.may(name, Fields::flag);
            cells.put(name, flag == null ? "" : flag.toString());
        }
        return cells;
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
