package anye.policy;

import com.tyme.holiday.LegalHoliday;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 工作日, with the moved days (调休) that the State Council announces each autumn for the year after.
 *
 * <p>The starting day is not counted and the n-th working day ends the period (民法典第二百零一条). Which years are
 * complete stands in our own table, because the calendar behind calls every weekday of an unannounced year a workday.
 */
@ApplicationScoped
public class WorkingDays {

    /** Solar holidays of the 放假办法 of 2025, for years of which not even the lunar ones stand in the table. */
    static final Set<MonthDay> SOLAR = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 2),
            MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    private final Map<Integer, BitSet> complete = new HashMap<>();
    private final Map<Integer, Set<MonthDay>> provisional = new HashMap<>();
    /** Plans that came after the release, by year. */
    private volatile Map<Integer, YearPlan> announced = Map.of();

    public WorkingDays() {
        try (InputStream file = WorkingDays.class.getResourceAsStream("/policy/working-days.json");
                JsonReader reader = Json.createReader(file)) {
            read(reader.readObject());
        } catch (java.io.IOException | RuntimeException fault) {
            throw new FaultyPolicy("working-days", String.valueOf(fault.getMessage()), fault);
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        YearPlan plan = announced.get(day.getYear());
        if (plan != null) {
            return !plan.isOff(day);
        }
        BitSet off = complete.get(day.getYear());
        if (off != null) {
            return !off.get(day.getDayOfYear());
        }
        return !YearPlan.isWeekend(day) && !provisional.getOrDefault(day.getYear(), SOLAR).contains(MonthDay.from(day));
    }

    /** From now on these plans hold for their years, and no others beside the released ones. */
    public void announce(Collection<YearPlan> plans) {
        announced = plans.stream().collect(Collectors.toMap(YearPlan::year, plan -> plan, (earlier, later) -> later));
    }

    /** Whether the year's holidays and moved days are announced and in our table. */
    public boolean isComplete(int year) {
        return announced.containsKey(year) || complete.containsKey(year);
    }

    /** @param count 0 gives the starting day itself */
    public DueDate addWorkingDays(LocalDate from, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("days are counted forward");
        }
        LocalDate day = from;
        for (int left = count; left > 0;) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return new DueDate(day, isProvisional(from, day));
    }

    /** Working days after the first day up to and including the last; negative when they are reversed. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** 期间的最后一日是法定休假日的,以法定休假日结束的次日为期间的最后一日 (民法典第二百零三条). */
    public DueDate rollToWorkday(LocalDate end) {
        LocalDate day = end;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return new DueDate(day, isProvisional(end, day));
    }

    private boolean isProvisional(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!isComplete(year)) {
                return true;
            }
        }
        return false;
    }

    private void read(JsonObject table) {
        for (JsonObject year : table.getJsonArray("complete").getValuesAs(JsonObject.class)) {
            year.getString("citation");
            complete.put(year.getInt("year"), daysOff(year.getInt("year")));
        }
        for (JsonObject year : table.getJsonArray("provisional").getValuesAs(JsonObject.class)) {
            year.getString("citation");
            Set<MonthDay> off = new HashSet<>();
            year.getJsonArray("off").getValuesAs(JsonString.class)
                    .forEach(day -> off.add(MonthDay.parse("--" + day.getString())));
            provisional.put(year.getInt("year"), Set.copyOf(off));
        }
    }

    /** Worked out once: each question to the calendar searches its whole text. */
    private static BitSet daysOff(int year) {
        BitSet off = new BitSet(367);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            LegalHoliday moved = LegalHoliday.fromYmd(year, day.getMonthValue(), day.getDayOfMonth());
            off.set(day.getDayOfYear(), moved == null ? YearPlan.isWeekend(day) : !moved.isWork());
        }
        return off;
    }
}
