package anye.letter;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Months;
import anye.letter.LetterContent.MonthLine;
import anye.letter.LetterContent.PersonLine;
import anye.letter.LetterContent.Totals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Letters of invented employers and people; all numbers from unassigned counties. */
public final class SampleLetters {

    private static final String[] GIVEN = {"样例一", "样例二", "样例三", "示范", "例"};

    private SampleLetters() {
    }

    /** 张样例 all year at grade two, 李样例 eight months, 欧阳示范 dispatched from May to August. */
    public static LetterContent aLetter() {
        return aLetter("年审确认书", List.of(
                new PersonLine("张样例", "33019919880808040312", "视力", "二级", Months.ALL, 24),
                new PersonLine("李例", "21039919650101011444", "肢体", "四级", Months.range(1, 4).or(Months.range(6, 8)).with(12), 8),
                new PersonLine("欧阳示范", "41019919841101028X21B1", "听力", "一级", Months.range(5, 8), 8)));
    }

    static LetterContent aLetterOf(int people) {
        List<PersonLine> roster = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Months months = Months.range(1 + i % 5, 12 - i % 3);
            boolean severe = i % 4 == 0;
            roster.add(new PersonLine("测" + GIVEN[i % GIVEN.length], "33019919880808040" + "34" + (severe ? "2" : "4"),
                    "肢体", severe ? "二级" : "四级", months, months.count() * (severe ? 2 : 1)));
        }
        return aLetter("按比例安排残疾人就业审核认定书", roster);
    }

    static LetterContent aLetter(String title, List<PersonLine> people) {
        List<MonthLine> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            int at = month;
            List<PersonLine> employed = people.stream().filter(person -> person.months().contains(at)).toList();
            months.add(new MonthLine(employed.size(),
                    employed.stream().mapToInt(person -> person.credited() / person.confirmed()).sum()));
        }
        int confirmed = people.stream().mapToInt(PersonLine::confirmed).sum();
        int credited = people.stream().mapToInt(PersonLine::credited).sum();
        return new LetterContent(title, "210302-2025-000017", new BusinessYear(2025), "鞍山样例一号制造有限公司",
                new CreditCode("91210302MA00XX0157"), "鞍山市铁东区残疾人联合会", "国家税务总局鞍山市铁东区税务局",
                new Totals(confirmed + 1, confirmed, credited), months, people, "鞍山市铁东区残疾人联合会", LocalDate.of(2026, 6, 18),
                "https://anye.example/check/7K3M-QX9P-42HD", "7K3M-QX9P-42HD", false);
    }

    public static Seal aSeal() {
        return new Seal("3a".repeat(32), "c2lnbmF0dXJl".repeat(7) + "abcd", "0123456789abcdef");
    }
}
