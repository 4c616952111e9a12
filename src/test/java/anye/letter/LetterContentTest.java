package anye.letter;

import static anye.letter.SampleLetters.aLetter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anye.letter.LetterContent.MonthLine;
import anye.letter.LetterContent.Totals;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterContentTest {

    @ParameterizedTest
    @CsvSource({"24, 2.0000", "16, 1.3333", "18, 1.5000", "9, 0.7500", "8, 0.6667", "0, 0.0000", "1, 0.0833"})
    void persons_are_months_by_twelve_with_four_decimals(int months, String persons) {
        assertThat(LetterContent.persons(months).toPlainString()).isEqualTo(persons);
    }

    @Test
    void a_letter_whose_sums_contradict_its_roster_cannot_be_made() {
        LetterContent letter = aLetter();

        assertThatThrownBy(() -> with(letter, new Totals(25, 23, 40), letter.months())).hasMessageContaining("confirmed");
        assertThatThrownBy(() -> with(letter, new Totals(25, 24, 41), letter.months())).hasMessageContaining("credited");
        assertThatThrownBy(() -> with(letter, letter.totals(), letter.months().subList(0, 11))).hasMessageContaining("twelve");
        List<MonthLine> shifted = new ArrayList<>(letter.months());
        shifted.add(shifted.remove(0));
        assertThatThrownBy(() -> with(letter, letter.totals(), shifted)).hasMessageContaining("persons of a month");
    }

    @Test
    void what_is_sealed_has_one_form() {
        String sealed = new String(aLetter().canonical(), StandardCharsets.UTF_8);

        assertThat(sealed).startsWith("{\"businessYear\":2025,\"certifyingAuthority\":\"鞍山市铁东区残疾人联合会\",\"checkCode\":")
                .contains("\"months\":[[2,3],[2,3],[2,3],[2,3],[2,4],", "\"creditedMonths\":24,\"grade\":\"二级\",\"months\":\"1-12\"");
        assertThat(aLetter().canonical()).isEqualTo(aLetter().canonical()).isEqualTo(aLetter().asVoided().canonical());
        assertThat(aLetter().canonical()).isNotEqualTo(aLetter().masked().canonical());
    }

    @Test
    void text_is_escaped_no_more_than_it_must_be() {
        byte[] json = CanonicalJson.of(Map.of("b", "\"\\\n\u0001/é𠮷", "a", List.of(1, "x")));

        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("{\"a\":[1,\"x\"],\"b\":\"\\\"\\\\\\n\\u0001/é𠮷\"}");
    }

    private static LetterContent with(LetterContent letter, Totals totals, List<MonthLine> months) {
        return new LetterContent(letter.title(), letter.number(), letter.businessYear(), letter.employerName(),
                letter.creditCode(), letter.certifyingAuthority(), letter.taxAuthority(), totals, months, letter.people(),
                letter.issuingOffice(), letter.issuedOn(), letter.checkAddress(), letter.checkCode(), false);
    }
}
