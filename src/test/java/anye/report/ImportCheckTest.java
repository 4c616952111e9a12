package anye.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;

import anye.kernel.Division;
import anye.kernel.sheet.SheetReading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCheckTest {

    private final ImportCheck history = check(ImportKind.HISTORY);
    private final ImportCheck register = check(ImportKind.REGISTER);

    private static ImportCheck check(ImportKind kind) {
        return new ImportCheck(kind, Division.of("210300"), 2026, key -> key.equals("91210304MA00XX023Y 2021"), year -> year == 2024,
                (which, cells) -> cells.get("creditCode").startsWith("913301") ? null : ImportLine.Effect.NEW);
    }

    @Tag("AC-67")
    @ParameterizedTest
    @CsvSource(textBlock = """
            2020, 91210302MA00XX0157, 样例, 210302, 2,  24, 20, 40, 100,
            2021, 91210302MA00XX0157, 样例, 210300, 2,  2,  2,  2,  '',
            2019, 91210302MA00XX0157, 样例, 210302, 2,  24, 20, 40, 100, year
            2022, 91210302MA00XX0157, 样例, 210302, 2,  24, 20, 40, 100, year
            2020, 91210302MA00XX0158, 样例, 210302, 2,  24, 20, 40, 100, code
            2020, 91210302MA00XX0157, '',   210302, 2,  24, 20, 40, 100, missing:单位名称
            2020, 91210302MA00XX0157, 样例, 330106, 2,  24, 20, 40, 100, outside
            2020, 91210302MA00XX0157, 样例, 219999, 2,  24, 20, 40, 100, division
            2020, 91210302MA00XX0157, 样例, 210302, 2,  25, 20, 40, 100, registered
            2020, 91210302MA00XX0157, 样例, 210302, 2,  1,  1,  1,  100, registered
            2020, 91210302MA00XX0157, 样例, 210302, 2,  24, 25, 40, 100, confirmed
            2020, 91210302MA00XX0157, 样例, 210302, 2,  24, 20, 41, 100, credited
            2020, 91210302MA00XX0157, 样例, 210302, 2,  24, 20, 19, 100, credited
            2020, 91210302MA00XX0157, 样例, 210302, x,  24, 20, 20, 100, whole:残疾职工人数
            2020, 91210302MA00XX0157, 样例, 210302, 2,  24, 20, 20, 0,   headcount
            2020, 91210302MA00XX0157, 样例, 210302, 2,  24, 20, 20, 1.23456, headcount
            2020, 91210302MA00XX0157, =甲,  210302, 2,  24, 20, 20, 1,   formula:单位名称
            2021, 91210304MA00XX023Y, 样例, 210302, 2,  24, 20, 20, 1,   certified
            2020, 91330106MA00XX031B, 样例, 210302, 2,  24, 20, 20, 1,   otherOffice
            """)
    void a_line_of_earlier_results_is_good_or_says_what_is_wrong(String year, String code, String name, String office, String people, String registered, String confirmed,
            String credited, String headcount, String problem) {
        var line = history.look(line(2, ImportKind.HISTORY, year, code, name, office, people, registered, confirmed, credited, headcount));
        assertThat(line.problems()).isEqualTo(problem == null ? List.of() : List.of(problem));
        assertThat(line.effect()).isEqualTo(problem == null ? ImportLine.Effect.NEW : null);
    }

    @Tag("AC-67")
    @Test
    void every_fault_of_a_line_is_said_at_once_and_a_unit_stands_once_for_a_year() {
        assertThat(history.look(line(2, ImportKind.HISTORY, "2018", "x", "样例", "x", "2", "24", "20", "40", "0")).problems()).containsExactly("year", "code", "division", "headcount");
        assertThat(history.look(line(3, ImportKind.HISTORY, "2020", "91210302MA00XX0157", "样例", "210302", "1", "12", "12", "12", "")).isGood()).isTrue();
        assertThat(history.look(line(4, ImportKind.HISTORY, "2020", "91210302MA00XX0157", "样例", "210302", "1", "12", "12", "12", "")).problems()).containsExactly("twice");
        assertThat(history.look(line(5, ImportKind.HISTORY, "2021", "91210302MA00XX0157", "样例", "210302", "1", "12", "12", "12", "")).isGood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2021, year", "2022,", "2024, frozen", "2026,", "2027, year"})
    void a_register_speaks_of_the_years_after_and_of_none_that_is_frozen(String year, String problem) {
        var line = register.look(line(2, ImportKind.REGISTER, year, "91210302MA00XX0157", "样例", "210302", "12.5", "税务部门"));
        assertThat(line.problems()).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025年,   91210302MA00XX0157, 样例, 210302,   '1,200'
            ２０２５, ９１２１０３０２MA00XX0157, 样例, ２１０３０２, １２００
            2025年度, 91210302ma00xx0157, 样例, 210302,  1200
            """)
    void a_line_may_be_written_as_other_systems_write_it(String year, String code, String name, String office, String headcount) {
        var line = register.look(line(2, ImportKind.REGISTER, year, code, name, office, headcount, "税务部门"));
        assertThat(line.problems()).isEmpty();
        assertThat(line.cells()).containsEntry("year", "2025").containsEntry("creditCode", "91210302MA00XX0157").containsEntry("office", "210302").containsEntry("headcount", "1200");
    }

    @ParameterizedTest
    @CsvSource({"numberCut, creditCode, 统一社会信用代码", "merged, headcount, 在职职工人数", "formula, name, 单位名称"})
    void a_cell_that_was_not_read_says_why(String why, String column, String title) {
        var read = line(2, ImportKind.REGISTER, "2025", "91210302MA00XX0157", "样例", "210302", "12", "税务部门");
        read.cells().put(column, "\u0000" + why);
        assertThat(register.look(read).problems()).containsExactly(why + ":" + title);
    }

    private static SheetReading.Line line(int number, ImportKind kind, String... cells) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            named.put(kind.columns().get(i), cells[i]);
        }
        return new SheetReading.Line(number, named);
    }
}
