package anye.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"买买提·艾力", "买买提•艾力", "买买提・艾力", "买买提‧艾力", "买买提･艾力", "买买提∙艾力", "买买提⋅艾力", "买买提 · 艾力", "买买提．艾力",
        "买买提.艾力", "买\u200B买提·艾力", "\u202D买买提·艾力\u202C", "\uFEFF买买提·艾力 ", "买 买 提·艾力", "买买提\u3000·\u3000艾力", "买买提··艾力"})
    void one_person_has_one_name_however_it_is_written(String written) {
        assertThat(PersonName.normal(written)).isEqualTo("买买提·艾力");
        assertThat(PersonName.same(written, "买买提·艾力")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            张　三,          张三
            张 三,           张三
            ＪＯＨＮ　ＳＭＩＴＨ, JOHN SMITH
            J. Smith,        J. Smith
            John   F.  Kent, John F. Kent
            𠮷 田,           𠮷田
            """)
    void a_name_has_one_form(String typed, String normal) {
        assertThat(PersonName.normal(typed)).isEqualTo(normal);
    }

    @Test
    void capitals_do_not_make_another_person_but_another_character_does() {
        assertThat(PersonName.same("Kim Haksu", "ＫＩＭ HAKSU")).isTrue();
        assertThat(PersonName.same("张三", "张山")).isFalse();
        assertThat(PersonName.same("吉田", "𠮷田")).isFalse();
        assertThat(PersonName.same(null, "")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-1-1", "2025-01-01", "2025/1/1", "2025.1.1", "20250101", "2025年1月1日", "２０２５－０１－０１", "２０２５年１月１日", " 2025 年 1 月 1 日 ",
        "2025–01–01", "2025-01-01\u200B", "2025。1。1"})
    void a_day_is_read_as_people_write_it(String written) {
        assertThat(WrittenDate.day(written)).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            20251230,     2025-12-30
            2024-2-29,    2024-02-29
            2025年12月31日, 2025-12-31
            2025/10/9,    2025-10-09
            """)
    void each_part_of_a_day_is_read(String written, LocalDate day) {
        assertThat(WrittenDate.day(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-02-29,  none
            2025-13-01,  none
            2025-04-31,  none
            20250230,    none
            2025-0-1,    none
            2025-1,      shape
            2025/1-1,    shape
            25-1-1,      shape
            1/1/2025,    shape
            202511,      shape
            2025-1-1x,   shape
            昨天,         shape
            '',          shape
            12025-01-01, shape
            """)
    void what_is_no_day_is_refused_for_its_own_reason(String written, String reason) {
        assertThatThrownBy(() -> WrittenDate.day(written)).isInstanceOf(Refusal.class).hasMessage("kernel.date." + reason);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-1,   2025-01
            2025/10,  2025-10
            2025.10,  2025-10
            2025.01,  2025-01
            202512,   2025-12
            ２０２５０１, 2025-01
            2025年3月, 2025-03
            """)
    void a_month_is_read_as_people_write_it(String written, YearMonth month) {
        assertThat(WrittenDate.month(written)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025.1, ambiguous
            2025-13, none
            202500, none
            2025,   shape
            1月,     shape
            """)
    void what_is_no_month_is_refused_for_its_own_reason(String written, String reason) {
        assertThatThrownBy(() -> WrittenDate.month(written)).isInstanceOf(Refusal.class).hasMessage("kernel.month." + reason);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            １００００９０００００,     10000900000
            100 0090 0000,       10000900000
            100-0090-0000,       10000900000
            +86 10000900000,     10000900000
            (+86)10000900000,    10000900000
            04120000000,         0412-0000000
            0412 0000000,        0412-0000000
            (0412)0000000,       0412-0000000
            （０４１２）０００００００,  0412-0000000
            0412—0000000,        0412-0000000
            0412-000-0000,       0412-0000000
            0412-0000000转801,    0412-0000000-801
            0412-0000000-801,    0412-0000000-801
            010-00000000,        010-00000000
            0000000,             0000000
            400-000-0000,        4000000000
            +852 0000 0000,      +85200000000
            """)
    void a_telephone_number_has_one_form(String typed, String number) {
        assertThat(PhoneNumber.of(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"手机", "12ab", "📱", "", "1", "100009000001", "0412-00", "无", "-", "10000900000📱", "0412-0000000、0412-0000001"})
    void what_is_no_telephone_number_is_refused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.of(typed)).isInstanceOf(Refusal.class).hasMessage("kernel.phone.shape");
    }

    @Test
    void a_window_may_have_several_telephones() {
        assertThat(PhoneNumber.several("0412-0000000，１００００９０００００；12385")).isEqualTo("0412-0000000、10000900000、12385");
        assertThatThrownBy(() -> PhoneNumber.several("0412-0000000、手机")).hasMessage("kernel.phone.shape");
    }

    @Test
    void where_a_message_is_sent_a_fixed_line_will_not_do() {
        assertThat(PhoneNumber.mobile("100 0090 0000")).isEqualTo("10000900000");
        assertThatThrownBy(() -> PhoneNumber.mobile("0412-0000000")).hasMessage("kernel.phone.mobile");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ￥2500.00     | 2500.00
            ¥2,500       | 2500.00
            ２５００．５０   | 2500.50
            2500元       | 2500.00
            1，234，567.8 | 1234567.80
            """)
    void an_amount_is_read_as_people_write_it(String typed, String yuan) {
        assertThat(Money.typed(typed)).hasToString(yuan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2500.001", "-1", "25,00", "两千", "2500块", "1e3"})
    void what_is_no_amount_is_refused(String typed) {
        assertThatThrownBy(() -> Money.typed(typed)).isInstanceOf(Refusal.class).hasMessage("kernel.money.shape");
    }

    @Test
    void blanks_inside_stay_where_they_may_mean_something() {
        assertThat(Typed.plain(" a\u3000b\u200B ")).isEqualTo("a b");
        assertThat(Typed.compact(" １ ０\u00A00 ")).isEqualTo("100");
        assertThat(Typed.plain(null)).isEmpty();
    }
}
