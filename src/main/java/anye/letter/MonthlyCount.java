package anye.letter;

import java.util.List;
import java.util.stream.IntStream;

import anye.declaration.CountedMonths;
import anye.declaration.Result;
import anye.kernel.Months;
import anye.letter.LetterContent.MonthLine;

/** How many people were employed in each month, and how many they count as. */
public final class MonthlyCount {

    private MonthlyCount() {
    }

    public static List<MonthLine> of(List<Result.Line> lines) {
        return ofMonths(lines.stream().map(Result.Line::counted).toList());
    }

    public static List<MonthLine> ofMonths(List<CountedMonths> all) {
        var persons = new int[12];
        var credited = new int[12];
        for (var alike : all) {
            alike.confirmed().forEach(month -> {
                persons[month - 1] += alike.people();
                credited[month - 1] += alike.people() * (alike.doubled().contains(month) ? 2 : 1);
            });
            addWholeYear(alike, credited);
        }
        return IntStream.range(0, 12).mapToObj(month -> new MonthLine(persons[month], credited[month])).toList();
    }

    /** A graduate who counts for the whole year (应届高校毕业生) is credited in months without employment, too. */
    private static void addWholeYear(CountedMonths alike, int[] credited) {
        int more = alike.credited() - alike.confirmed().count() - alike.doubled().and(alike.confirmed()).count();
        var others = Months.ALL.minus(alike.confirmed());
        int position = 0;
        for (int month : others) {
            int left = others.count() - position++;
            int share = (more + left - 1) / left;
            credited[month - 1] += alike.people() * share;
            more -= share;
        }
    }
}
