package anye.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import anye.kernel.Division;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Divisions divisions = Divisions.all();

    @ParameterizedTest
    @CsvSource(textBlock = """
            210302, 辽宁省/鞍山市/铁东区
            210323, 辽宁省/鞍山市/岫岩满族自治县
            210300, 辽宁省/鞍山市
            330106, 浙江省/杭州市/西湖区
            410105, 河南省/郑州市/金水区
            110101, 北京市/东城区
            419001, 河南省/济源市
            330103, 浙江省/杭州市/下城区
            210399, 辽宁省/鞍山市
            """)
    void a_path_names_the_places_from_the_province_down(String code, String path) {
        assertThat(divisions.path(Division.of(code))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210302, 210302
            ' 210302 ', 210302
            辽宁省/鞍山市/铁东区, 210302
            辽宁省鞍山市铁东区, 210302
            辽宁省 鞍山市 铁东区, 210302
            河南省济源市, 419001
            浙江省杭州市下城区, 330103
            """)
    void a_place_is_meant_by_its_code_or_by_its_whole_name(String said, String code) {
        assertThat(divisions.meant(said)).get().extracting(Divisions.Named::code).isEqualTo(code);
        assertThat(divisions.inWords(said)).isEqualTo(divisions.path(Division.of(code)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "铁东区", "某地", "999999", "12345"})
    void what_is_no_place_stays_as_it_was_said(String said) {
        assertThat(divisions.meant(said)).isEmpty();
        assertThat(divisions.inWords(said)).isEqualTo(said);
    }

    @Test
    void a_division_that_no_table_knows_reads_as_its_code() {
        assertThat(divisions.name(Division.of("210399"))).isEqualTo("210399");
        assertThat(divisions.path(Division.of("710000"))).isEqualTo("710000");
    }

    @Test
    void anshan_has_its_seven_counties() {
        assertThat(divisions.children(Division.of("210300"), TODAY)).extracting(Divisions.Named::name)
                .containsExactly("铁东区", "铁西区", "立山区", "千山区", "台安县", "岫岩满族自治县", "海城市");
    }

    @Test
    void liaoning_has_fourteen_cities_zhejiang_eleven_and_henan_seventeen_beside_jiyuan() {
        assertThat(divisions.children(Division.of("210000"), TODAY)).hasSize(14);
        assertThat(divisions.children(Division.of("330000"), TODAY)).hasSize(11);
        assertThat(divisions.children(Division.of("410000"), TODAY)).hasSize(18);
        assertThat(divisions.provinces()).hasSize(31);
    }

    @Test
    void an_abolished_division_can_be_read_and_no_longer_chosen() {
        var hangzhou = Division.of("330100");
        assertThat(divisions.has(Division.of("330103"))).isTrue();
        assertThat(divisions.children(hangzhou, LocalDate.of(2021, 4, 8))).extracting(Divisions.Named::code).contains("330103");
        assertThat(divisions.children(hangzhou, LocalDate.of(2021, 4, 9))).extracting(Divisions.Named::code).doesNotContain("330103");
    }
}
