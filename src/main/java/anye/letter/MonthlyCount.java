package anye.letter;

import java.util.List;
import java.util.stream.IntStream;

import anye.declaration.Result;
import anye.kernel.Months;
import anye.letter.LetterContent.MonthLine;

/** How many people were employed in each month, and how many they count as. */
public final class MonthlyCount {

    private MonthlyCount() {
    }

    public static List<MonthLine> of(List<Result.Line> lines) {
        var persons = new int[12];
        var credited = new int[12];
        for (var line : lines) {
            line.confirmed().forEach(month -> {
                persons[month - 1]++;
                credited[month - 1] += line.doubled().contains(month) ? 2 : 1;
            });
            addWholeYear(line, credited);
        }
        return IntStream.range(0, 12).mapToObj(month -> new MonthLine(persons[month], credited[month])).toList();
    }

    /** A graduate who counts for the whole year (应届高校毕业生) is credited in months without employment, too. */
    private static void addWholeYear(Result.Line line, int[] credited) {
        int more = line.credited() - line.confirmed().count() - line.doubled().and(line.confirmed()).count();
        var others = Months.ALL.minus(line.confirmed());
        int position = 0;
        for (int month : others) {
            int left = others.count() - position++;
            int share = (more + left - 1) / left;
            credited[month - 1] += share;
            more -= share;
        }
    }
}
