package anye.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyFilesTest {

    private final Policies policies = new Policies();

    static List<Figure<?>> everyFigure() {
        return Figure.ALL;
    }

    @Tag("AC-73")
    @ParameterizedTest
    @MethodSource("everyFigure")
    void every_edition_is_cited_and_holds_from_its_first_month_and_not_before(Figure<?> figure) {
        everyEdition(figure);
    }

    private <T> void everyEdition(Figure<T> figure) {
        policies.all(figure).forEach((division, editions) -> {
            Cited<T> before = null;
            for (Edition<T> edition : editions) {
                assertThat(edition.figure().citation()).isNotBlank();
                assertThat(policies.figure(figure, division, edition.from())).isEqualTo(edition.figure());
                YearMonth monthBefore = edition.from().minusMonths(1);
                if (before == null) {
                    assertThatThrownBy(() -> policies.figure(figure, division, monthBefore)).isInstanceOf(NotInForce.class);
                } else {
                    assertThat(policies.figure(figure, division, monthBefore)).isEqualTo(before);
                }
                before = edition.figure();
            }
        });
    }

    @Test
    void every_file_is_a_figure_and_every_figure_has_its_name_in_both_languages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/policy"))) {
            Set<String> names = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> !name.equals("working-days")).collect(Collectors.toSet());
            assertThat(names).isEqualTo(Figure.ALL.stream().map(Figure::file).collect(Collectors.toSet()));
        }
        for (String language : List.of("", "_en")) {
            Properties texts = new Properties();
            try (InputStream file = getClass().getResourceAsStream("/anye/policy/messages" + language + ".properties")) {
                texts.load(file);
            }
            assertThat(texts.keySet())
                    .containsAll(Figure.ALL.stream().map(figure -> (Object) ("policy.figure." + figure.file())).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"from":"2024-01","value":"1.00"}                                                           | 2024-01 has no citation
            {"from":"2024-01","value":"1.00","citation":" "}                                            | 2024-01 has no citation
            {"from":"2024-01","citation":"c"}                                                           | 2024-01 has no value
            {"from":"2024-01","value":"1","citation":"c"},{"from":"2024-01","value":"2","citation":"c"} | 2024-01 does not ascend
            {"from":"2024-02","value":"1","citation":"c"},{"from":"2024-01","value":"2","citation":"c"} | 2024-01 does not ascend
            {"from":"2024-13","value":"1","citation":"c"}                                               | 2024-13
            {"from":"2024-01","value":1,"citation":"c"}                                                 | JsonNumber
            """)
    void a_faulty_edition_stops_the_start(String editions, String fault) {
        String file = "{\"divisions\":{\"210300\":[" + editions + "]}}";
        assertThatThrownBy(() -> new Policies(name -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(FaultyPolicy.class).hasMessageStartingWith("policy/").hasMessageContaining(fault);
    }

    @Test
    void a_missing_file_stops_the_start() {
        assertThatThrownBy(() -> new Policies(name -> null)).isInstanceOf(FaultyPolicy.class).hasMessageContaining("missing");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210302, 2024-05, 1900.00
            210302, 2025-11, 1900.00
            210302, 2025-12, 2080.00
            210300, 2025-12, 2080.00
            210381, 2024-04, 1580.00
            210321, 2024-01, 1580.00
            210323, 2024-04, 1580.00
            210381, 2025-11, 1700.00
            210381, 2025-12, 1930.00
            330106, 2023-12, 2280.00
            330106, 2024-01, 2490.00
            330106, 2026-01, 2660.00
            330182, 2025-12, 2260.00
            330122, 2026-01, 2430.00
            410105, 2023-12, 2000.00
            410105, 2025-11, 2100.00
            410105, 2025-12, 2350.00
            """)
    void the_minimum_wage_is_that_of_the_place_and_month(String division, String month, String yuan) {
        assertThat(policies.figure(Figure.MINIMUM_WAGE, Division.of(division), YearMonth.parse(month)).value())
                .hasToString(yuan);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            110101, 2025-01
            210381, 2021-10
            210302, 2021-10
            """)
    void without_an_edition_there_is_no_figure(String division, String month) {
        assertThatThrownBy(() -> policies.figure(Figure.MINIMUM_WAGE, Division.of(division), YearMonth.parse(month)))
                .isInstanceOf(NotInForce.class).hasMessage("policy.notInForce");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210302, 0.015
            330106, 0.015
            410105, 0.016
            110101, 0.015
            """)
    void the_quota_ratio_is_the_provinces_or_the_national_floor(String division, String ratio) {
        assertThat(policies.figure(Figure.QUOTA_RATIO, Division.of(division), YearMonth.of(2025, 12)).value()).hasToString(ratio);
    }

    @Test
    void what_was_not_seen_at_its_source_is_not_verified() {
        YearMonth december = YearMonth.of(2025, 12);
        assertThat(policies.figure(Figure.MINIMUM_WAGE, Division.of("210302"), december).verified()).isFalse();
        assertThat(policies.figure(Figure.MINIMUM_WAGE, Division.of("330106"), december).verified()).isTrue();
    }

    @Tag("AC-44")
    @Test
    void regions_title_and_hand_out_their_letter_each_in_its_way() {
        YearMonth now = YearMonth.of(2026, 5);
        Division anshan = Division.of("210302");
        Division hangzhou = Division.of("330106");
        Division zhengzhou = Division.of("410105");
        assertThat(policies.figure(Figure.LETTER_TITLE, anshan, now).value()).isEqualTo("年审确认书");
        assertThat(policies.figure(Figure.LETTER_TITLE, hangzhou, now).value()).isEqualTo("年审认证确认书");
        assertThat(policies.figure(Figure.LETTER_TITLE, zhengzhou, now).value()).isEqualTo("审核认定书");
        assertThat(policies.figure(Figure.LETTER_AVAILABILITY, anshan, now).value())
                .isEqualTo(new LetterAvailability(LetterAvailability.Rule.IMMEDIATE, 0));
        assertThat(policies.figure(Figure.LETTER_AVAILABILITY, hangzhou, now).value())
                .isEqualTo(new LetterAvailability(LetterAvailability.Rule.IMMEDIATE, 0));
        assertThat(policies.figure(Figure.LETTER_AVAILABILITY, zhengzhou, now).value())
                .isEqualTo(new LetterAvailability(LetterAvailability.Rule.WORKING_DAYS, 3));
        assertThat(policies.find(Figure.FOCUS_WINDOW, anshan, now)).isEmpty();
        assertThat(policies.find(Figure.FOCUS_WINDOW, hangzhou, now)).isPresent();
    }

    @Tag("AC-14")
    @ParameterizedTest
    @CsvSource(textBlock = """
            210302, 2026-02-28, false
            210302, 2026-03-01, true
            210302, 2026-10-31, true
            210302, 2026-11-01, false
            330106, 2026-12-31, true
            """)
    void the_window_is_open_on_its_first_and_last_day_even_a_saturday(String division, LocalDate day, boolean open) {
        assertThat(policies.filingPeriod(Division.of(division), new BusinessYear(2025)).includes(day)).isEqualTo(open);
    }

    /** An announcement is for one year; only a provision that says 每年 holds in the next, and nobody's window is anybody else's. */
    @Tag("AC-14")
    @ParameterizedTest
    @CsvSource(textBlock = """
            # office, business year, on,         stands
            210302,   2025,          2026-02-28, AHEAD
            210302,   2025,          2026-03-01, OPEN
            210302,   2025,          2026-10-31, OPEN
            210302,   2025,          2026-11-01, ENDED
            210302,   2024,          2026-09-15, ENDED
            210302,   2024,          2025-09-15, OPEN
            210302,   2023,          2026-09-15, NOT_ANNOUNCED
            210302,   2023,          2024-09-15, NOT_ANNOUNCED
            210302,   2026,          2026-09-15, NOT_ANNOUNCED
            210302,   2026,          2027-03-01, NOT_ANNOUNCED
            410105,   2026,          2027-09-15, NOT_ANNOUNCED
            330106,   2026,          2026-09-15, AHEAD
            330106,   2026,          2027-12-31, OPEN
            330106,   2020,          2021-05-12, NOT_ANNOUNCED
            210102,   2025,          2026-09-15, NOT_ANNOUNCED
            """)
    void a_window_that_is_not_announced_is_closed(String office, int year, LocalDate day, FilingPeriod.State stands) {
        assertThat(policies.filingPeriod(Division.of(office), new BusinessYear(year)).on(day)).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # announced, reopened until, on,         stands
            true,        2026-11-13,     2026-11-13, OPEN
            true,        2026-11-13,     2026-11-14, ENDED
            true,        2026-09-01,     2026-10-31, OPEN
            true,        ,               2026-11-01, ENDED
            false,       2026-11-13,     2026-11-13, OPEN
            false,       2026-11-13,     2026-11-14, NOT_ANNOUNCED
            """)
    void what_is_reopened_can_be_written_beyond_the_window(boolean announced, LocalDate until, LocalDate day, FilingPeriod.State stands) {
        var window = announced ? policies.filingPeriod(Division.of("210302"), new BusinessYear(2025)) : FilingPeriod.NOT_ANNOUNCED;
        assertThat(window.reopenedUntil(until).on(day)).isEqualTo(stands);
    }

    /** Figures that a region may rightly not have: they say what is done there and nowhere else. */
    private static final Set<Figure<?>> LOCAL = Set.of(Figure.FOCUS_WINDOW, Figure.OBJECTION_DAYS, Figure.DISPATCH_RULES, Figure.REPORT_DUE);

    /** Regions in which employers file: those whose window is announced. */
    static Stream<Division> everyOpenRegion() {
        var open = new Policies();
        return Divisions.all().keySet().stream().filter(division -> open.filingPeriod(division, new BusinessYear(2025)).opens() != null && open.find(Figure.MINIMUM_WAGE, division, YearMonth.of(2025, 12)).isPresent());
    }

    @Tag("AC-73")
    @ParameterizedTest
    @MethodSource("everyOpenRegion")
    void every_figure_of_every_open_region_holds_in_every_month(Division division) {
        for (var month = YearMonth.of(2024, 1); !month.isAfter(YearMonth.of(2026, 12)); month = month.plusMonths(1)) {
            for (var figure : Figure.ALL) {
                // the first business year of the product, 2024, is filed in 2025
                if (!LOCAL.contains(figure) && (figure != Figure.FILING_WINDOW || month.getYear() > 2024)) {
                    assertThat(policies.find(figure, division, month)).as("%s in %s in %s", figure, division, month).isPresent();
                }
            }
        }
        for (int year = 2024; year <= 2025; year++) {
            assertThat(policies.filingPeriod(division, new BusinessYear(year)).opens()).as("the window of %s in %s", year, division).isNotNull();
            assertThat(policies.forYear(division, new BusinessYear(year)).minimumWage(1).citation()).isNotBlank();
        }
    }

    /** The house test would pass with no region at all. */
    @Test
    void the_regions_of_the_product_are_open() {
        assertThat(everyOpenRegion().map(Division::code)).contains("210300", "210302", "210321", "210323", "210381", "330106", "330182", "410105", "410122");
    }
}
