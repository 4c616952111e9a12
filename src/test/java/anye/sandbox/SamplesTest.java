package anye.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import anye.kernel.CertificateNumber;
import anye.kernel.Division;
import anye.kernel.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The people of the sandbox, among them everything that can be seen in a cell. */
class SamplesTest {

    private static final Path TABLE = Path.of("src/site/sandbox.md");

    private final Samples samples = new Samples();

    @Test
    void two_employers_in_each_of_three_districts_and_some_hundred_people() {
        assertThat(samples.employers().stream().filter(employer -> !samples.peopleOf(employer).isEmpty()).collect(Collectors.groupingBy(SampleEmployer::division, Collectors.counting())))
                .containsOnlyKeys(Division.of("210302"), Division.of("330106"), Division.of("410105")).containsValues(2L, 2L, 2L);
        assertThat(samples.people()).hasSize(102);
    }

    @Test
    void an_agency_of_zhengzhou_that_employs_nobody_itself() {
        assertThat(samples.employers().stream().filter(employer -> samples.peopleOf(employer).isEmpty())).singleElement()
                .satisfies(agency -> assertThat(Division.of("410100").contains(agency.division())).isTrue());
    }

    /** No county has a code that ends in 99, so that no number is anybody's. */
    @Test
    void every_place_of_a_sample_employer_has_its_name_in_both_languages() {
        assertThat(samples.employers()).extracting(employer -> "sandbox.region." + employer.division().code()).allSatisfy(key -> assertThat(Texts.has(key)).as(key).isTrue());
    }

    @Test
    void nobody_real_has_one_of_the_numbers() {
        assertThat(samples.people()).allSatisfy(person -> assertThat(person.number().value().substring(4, 6)).isEqualTo("99"));
        assertThat(samples.employers()).allSatisfy(employer -> assertThat(employer.legalNumber().value().substring(4, 6)).isEqualTo("99"));
        assertThat(samples.people().stream().map(SamplePerson::number)).doesNotHaveDuplicates();
        assertThat(samples.people().stream().map(SamplePerson::name)).doesNotHaveDuplicates().allMatch(name -> name.startsWith("样例"));
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void every_story_is_told_by_somebody_and_in_both_languages(Story story) {
        assertThat(samples.people()).anyMatch(person -> person.story() == story);
        assertThat(Texts.of(Locale.SIMPLIFIED_CHINESE, story.textKey())).isNotEqualTo(story.textKey());
        assertThat(Texts.of(Locale.ENGLISH, story.textKey())).isNotEqualTo(story.textKey());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210399196501010114, false, PASSING,          2
            210399197608310170, true,  PASSING,          2
            330199198808080403, true,  FOUR_MONTHS_FAIL, 4
            410199198410310264, true,  DISPATCHED,       3
            """)
    void the_three_of_the_walk_are_who_the_walk_needs(String number, boolean known, Story story, int grade) {
        assertThat(samples.person(number).isPresent()).isEqualTo(known);
        samples.person(number).ifPresent(person -> {
            assertThat(person.employer().creditCode().value()).isEqualTo("91210302MA00XX0157");
            assertThat(person.story()).isEqualTo(story);
            assertThat(person.grade()).isEqualTo(grade);
        });
    }

    @Test
    void of_the_second_four_months_fail() {
        var person = samples.person("330199198808080403").orElseThrow();
        assertThat(person.wages()).hasSize(12);
        assertThat(person.wages().entrySet().stream().filter(wage -> wage.getValue().compareTo(new BigDecimal("1900")) < 0).map(wage -> wage.getKey())).containsExactly(1, 2);
        assertThat(person.socialInsurance()).containsExactly(1, 2, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(person.medicalInsurance()).hasSize(12);
    }

    @Test
    void certificates_are_well_formed_and_about_their_holder() {
        for (var person : samples.people()) {
            for (var held : person.certificates()) {
                if (held.type().equals("DISABILITY")) {
                    var number = CertificateNumber.of(held.number());
                    assertThat(number.residentNumberPart()).isEqualTo(person.number());
                    assertThat(number.grade()).isEqualTo(held.grade());
                    assertThat(number.category()).isEqualTo(held.category());
                }
            }
        }
    }

    @Test
    void they_are_the_same_every_time() {
        assertThat(new Samples().people()).isEqualTo(samples.people());
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "10, 十", "11, 十一", "20, 二十", "99, 九十九", "100, 一百", "101, 一百零一", "110, 一百一十", "112, 一百一十二", "120, 一百二十"})
    void numbers_read_as_words(int number, String words) {
        assertThat(Samples.chinese(number)).isEqualTo(words);
    }

    /** The table in the documentation is printed from the samples; {@code -Danye.approve=true} writes it anew. */
    @Test
    void the_documentation_says_who_they_are() throws IOException {
        var table = table();
        if (Boolean.getBoolean("anye.approve")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private String table() {
        var page = new StringBuilder("""
                # The people of the sandbox

                All are invented. Their ID numbers carry address codes that end in 99, which no county has; their employers do not exist.
                The departments of the sandbox know of them for the business year 2025. Printed by `SamplesTest`.
                """);
        for (var employer : samples.employers()) {
            page.append("\n## ").append(employer.name()).append("\n\n`").append(employer.creditCode()).append("` · ").append(employer.address()).append("\n");
            if (samples.peopleOf(employer).isEmpty()) {
                page.append("\nAn agency: it files its papers and sends people to others.\n");
                continue;
            }
            page.append("\n| name | ID number | grade | what is seen |\n|---|---|---|---|\n");
            for (var person : samples.peopleOf(employer)) {
                page.append("| ").append(person.name()).append(" | `").append(person.number().value()).append("` | ")
                        .append(grade(person)).append(" | ").append(Texts.of(Locale.SIMPLIFIED_CHINESE, person.story().textKey())).append(" |\n");
            }
        }
        page.append("\n## Staff\n\nEach signs in at the sandbox's staff directory; none has a password.\n\n| name | office | role |\n|---|---|---|\n");
        samples.staff().forEach(staff -> page.append("| ").append(staff.name()).append(" | ").append(staff.office()).append(" | ").append(staff.role()).append(" |\n"));
        return page.toString();
    }

    private static String grade(SamplePerson person) {
        return person.certificates().stream().map(held -> String.valueOf(held.grade())).distinct().collect(Collectors.joining(", then "));
    }

    @Test
    void the_tax_bureau_fails_as_often_as_it_was_told() {
        assertThat(failures(0)).isZero();
        assertThat(failures(30)).isEqualTo(30);
        assertThat(failures(100)).isEqualTo(100);
    }

    private static long failures(int percent) {
        return IntStream.range(0, 100).filter(attempt -> TaxBureau.fails(attempt, percent)).count();
    }
}
