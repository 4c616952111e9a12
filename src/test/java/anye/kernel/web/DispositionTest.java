package anye.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispositionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025年度年审确认书_鞍山样例一号制造有限公司 | pdf  | 2025年度年审确认书_鞍山样例一号制造有限公司.pdf
            工资表.pdf                                   | pdf  | 工资表.pdf
            a"b; c/d\\e                                  | xlsx | a_b_ c_d_e.xlsx
            100% 全*                                     | csv  | 100_ 全_.csv
            样例（一）                                   | zip  | 样例（一）.zip
            """)
    void a_download_is_named_in_chinese_and_plainly_for_whoever_cannot(String name, String ending, String read) {
        var header = Disposition.attachment(name, ending);

        assertThat(header).startsWith("attachment; filename=\"anye." + ending + "\"; filename*=UTF-8''").isASCII();
        assertThat(URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8)).isEqualTo(read);
        assertThat(Disposition.inline(name, ending)).isEqualTo(header.replace("attachment", "inline"));
    }
}
