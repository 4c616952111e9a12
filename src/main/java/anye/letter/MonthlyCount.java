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

    public static List<MonthLine> ofMonths(List<CountedMonths> people) {
        var persons = new int[12];
        var credited = new int[12];
        for (var person : people) {
            person.confirmed().forEach(month -> {
                persons[month - 1]++;
                credited[month - 1] += person.doubled().contains(month) ? 2 : 1;
            });
            addWholeYear(person, credited);
        }
        return IntStream.range(0, 12).mapToObj(month -> new MonthLine(persons[month], credited[month])).toList();
    }

    /** A graduate who counts for the whole year (应届高校毕业生) is credited in months without employment, too. */
    private static void addWholeYear(CountedMonths person, int[] credited) {
        int more = person.credited() - person.confirmed().count() - person.doubled().and(person.confirmed()).count();
        var others = Months.ALL.minus(person.confirmed());
        int position = 0;
        for (int month : others) {
            int left = others.count() - position++;
            int share = (more + left - 1) / left;
            credited[month - 1] += share;
            more -= share;
        }
    }
}
