package anye.amendment;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import anye.kernel.Refusal;
import anye.kernel.WrittenDate;
import anye.policy.YearPlan;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;

/**
 * The plan of public holidays of one year (节假日安排) as it is imported and kept. A line holds a day and either 休 (or off), a day
 * of rest, or 班 (or work), a weekend day on which work is made up.
 */
public final class HolidayPlan {

    /** Stands in the place of a figure's name. */
    public static final String FIGURE = "working-days";

    private static final int LINES = 200;
    private static final Set<String> REST = Set.of("休", "off");
    private static final Set<String> WORK = Set.of("班", "work");

    private HolidayPlan() {
    }

    /** @throws Refusal at the field {@code plan}, with the number of the first line that is wrong */
    public static YearPlan read(int year, String text) {
        var off = new TreeSet<LocalDate>();
        var work = new TreeSet<LocalDate>();
        var lines = text == null ? List.<String>of() : text.strip().lines().toList();
        if (lines.isEmpty() || lines.size() > LINES) {
            throw new Refusal("plan", "amendment.plan.missing", LINES);
        }
        for (int i = 0; i < lines.size(); i++) {
            var cells = lines.get(i).strip().split("[\\s,，;；\\t]+");
            if (lines.get(i).isBlank()) {
                continue;
            }
            var day = cells.length == 2 ? day(cells[0]) : null;
            if (day == null || !REST.contains(cells[1]) && !WORK.contains(cells[1])) {
                throw new Refusal("plan", "amendment.plan.line", i + 1);
            }
            if (day.getYear() != year) {
                throw new Refusal("plan", "amendment.plan.otherYear", i + 1, String.valueOf(year));
            }
            (REST.contains(cells[1]) ? off : work).add(day);
        }
        return checked(new YearPlan(year, off, work));
    }

    private static YearPlan checked(YearPlan plan) {
        plan.fault().ifPresent(day -> {
            throw new Refusal("plan", "amendment.plan.fault", day.toString());
        });
        plan.missing().ifPresent(day -> {
            throw new Refusal("plan", "amendment.plan.incomplete", day.toString());
        });
        return plan;
    }

    private static LocalDate day(String text) {
        try {
            return WrittenDate.day(text);
        } catch (Refusal malformed) {
            return null;
        }
    }

    public static String write(YearPlan plan) {
        return Json.createObjectBuilder().add("off", Json.createArrayBuilder(plan.off().stream().map(LocalDate::toString).sorted().toList()))
                .add("work", Json.createArrayBuilder(plan.work().stream().map(LocalDate::toString).sorted().toList())).build().toString();
    }

    public static YearPlan parse(int year, String written) {
        try (var reader = Json.createReader(new StringReader(written))) {
            var plan = reader.readObject();
            return new YearPlan(year, days(plan.getJsonArray("off")), days(plan.getJsonArray("work")));
        }
    }

    private static Set<LocalDate> days(JsonArray days) {
        return days.getValuesAs(JsonString.class).stream().map(day -> LocalDate.parse(day.getString())).collect(Collectors.toCollection(TreeSet::new));
    }
}
