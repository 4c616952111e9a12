package anye.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownNameTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            合同.pdf                      => 合同.pdf
            合同.PDF                      => 合同.PDF
            ../../etc/passwd              => passwd.pdf
            ..\\..\\windows\\合同.pdf     => 合同.pdf
            C:\\Users\\a\\合同.pdf        => 合同.pdf
            /absolute/合同.pdf            => 合同.pdf
            %2e%2e%2f合同.pdf             => _2e_2e_2f合同.pdf
            合同.exe                      => 合同.pdf
            合同.pdf.exe                  => 合同.pdf.pdf
            2025.12                       => 2025.12.pdf
            .htaccess                     => htaccess.pdf
            CON                           => _CON.pdf
            con.pdf                       => _con.pdf
            ..                            => file.pdf
            .pdf                          => pdf.pdf
            a"b<c>d|e?f*g:h.pdf           => a_b_c_d_e_f_g_h.pdf
            合同   第1页.pdf              => 合同 第1页.pdf
            合同😀.pdf                    => 合同😀.pdf
            𠀀𠮷.pdf                      => 𠀀𠮷.pdf
            """)
    void a_shown_name_is_the_last_part_without_what_misleads(String submitted, String shown) {
        assertThat(ShownName.of(submitted, FileKind.PDF)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"合\u0000同.pdf", "合\r\n同.pdf", "合\u202E同.pdf", "合\u200B同.pdf", "合\u2066同.pdf", "合\uD800同.pdf",
        "合\u007F同.pdf", "\uFEFF合同.pdf", "合\u0085同.pdf"})
    void what_cannot_be_seen_is_dropped(String submitted) {
        assertThat(ShownName.of(submitted, FileKind.PDF)).isEqualTo("合同.pdf");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "...", "/", "\\", "\u202E"})
    void a_name_of_nothing_gets_one(String submitted) {
        assertThat(ShownName.of(submitted, FileKind.PNG)).isEqualTo("file.png");
    }

    @Test
    void three_hundred_characters_are_cut_between_characters_and_keep_the_ending() {
        String shown = ShownName.of("𠮷".repeat(300) + ".jpeg", FileKind.JPEG);

        assertThat(shown).endsWith("𠮷.jpeg");
        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(ShownName.LONGEST);
    }
}
