package anye.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import anye.declaration.Result;
import anye.kernel.CertificateType;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.kernel.ResidentNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterWritingTest {

    @Test
    void what_is_sealed_is_read_back_as_it_was() {
        var letter = SampleLetters.aLetterOf(3);
        var read = LetterReading.read(new String(letter.canonical(), StandardCharsets.UTF_8), letter.checkAddress(), letter.voided());
        assertThat(read).isEqualTo(letter);
        assertThat(read.canonical()).isEqualTo(letter.canonical());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # confirmed, doubled, credited, by month
            1 2 3,       ,        3,        1 1 1 0 0 0 0 0 0 0 0 0
            1 2 3,       2 3,     5,        1 2 2 0 0 0 0 0 0 0 0 0
            # a graduate counts for the whole year
            1 2 3,       ,        12,       1 1 1 1 1 1 1 1 1 1 1 1
            1 2 3,       1 2 3,   24,       2 2 2 2 2 2 2 2 2 2 2 2
            """)
    void the_months_of_the_year_add_up_to_what_is_credited(String confirmed, String doubled, int credited, String byMonth) {
        var counted = MonthlyCount.of(List.of(new Result.Line(1, ResidentNumber.of("210399199001010015"), "样例甲", null, CertificateType.DISABILITY,
                DisabilityCategory.PHYSICAL, 2, Months.ALL, months(confirmed), months(doubled), credited)));
        assertThat(counted.stream().map(month -> String.valueOf(month.credited())).toList()).containsExactly(byMonth.split(" "));
        assertThat(counted.stream().mapToInt(LetterContent.MonthLine::credited).sum()).isEqualTo(credited);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210302, 鞍山市铁东区残疾人联合会
            210300, 鞍山市残疾人联合会
            330000, 浙江省残疾人联合会
            330106, 杭州市西湖区残疾人联合会
            110101, 北京市东城区残疾人联合会
            """)
    void an_office_has_the_name_of_its_place(String code, String name) {
        assertThat(Authorities.certifying(Division.of(code))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"abcd-efgh 0o1il, ABCDEFGH00111", "'', ''"})
    void a_code_is_typed_as_it_looks(String typed, String read) {
        assertThat(CheckCode.typed(typed)).isEqualTo(read);
    }

    @Test
    void no_code_comes_twice_and_each_is_read_as_itself() {
        var codes = Stream.generate(CheckCode::fresh).limit(1000).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.length() == 26 && CheckCode.typed(code).equals(code));
    }

    private static Months months(String listed) {
        var months = Months.NONE;
        for (var month : listed == null ? new String[0] : listed.split(" ")) {
            months = months.with(Integer.parseInt(month));
        }
        return months;
    }
}
