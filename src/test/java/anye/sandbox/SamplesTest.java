package anye.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

import anye.kernel.CertificateNumber;
import anye.kernel.CertificateType;
import anye.kernel.Division;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The people of the sandbox, among them everything that can be seen in a cell. */
class SamplesTest {

    private static final Path PAGE = Path.of("src/site/sandbox.md");

    @Test
    void two_employers_in_each_of_three_districts_and_some_hundred_people() {
        assertThat(Samples.EMPLOYERS.stream().collect(Collectors.groupingBy(SampleEmployer::division, Collectors.counting())))
                .containsOnlyKeys(Division.of("210302"), Division.of("330106"), Division.of("410105")).containsValues(2L, 2L, 2L);
        assertThat(Samples.people()).hasSizeBetween(100, 110);
    }

    /** No county has a code that ends in 99, so that no number is anybody's. */
    @Test
    void nobody_real_has_one_of_the_numbers() {
        assertThat(Samples.people()).allSatisfy(person -> assertThat(person.number().value().substring(4, 6)).isEqualTo("99"));
        assertThat(Samples.people()).allSatisfy(person -> assertThat(person.name()).startsWith("样例"));
        assertThat(Samples.people().stream().map(SamplePerson::number)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Samples.Kind.class)
    void every_kind_is_shown_by_somebody(Samples.Kind kind) {
        assertThat(Samples.people()).anyMatch(person -> person.shows() == kind);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210399197608310170, PASSING,             2
            330199198808080403, FOUR_FAILING_MONTHS, 4
            410199198410310264, DISPATCHED,          3
            """)
    void the_three_of_the_walk_are_who_the_walk_needs(String number, Samples.Kind kind, int grade) {
        var person = Samples.person(number).orElseThrow();
        assertThat(person.employer().value()).isEqualTo("91210302MA00XX0157");
        assertThat(person.shows()).isEqualTo(kind);
        assertThat(person.certificates()).singleElement().satisfies(held -> assertThat(held.grade()).isEqualTo(grade));
    }

    @Test
    void of_the_second_four_months_fail() {
        var person = Samples.person("330199198808080403").orElseThrow();
        var minimum = Money.ofYuan(1900);
        assertThat(Months.where(month -> person.wages().get(month).compareTo(minimum) < 0)).isEqualTo(Months.of(1, 2));
        assertThat(person.socialInsurance()).isEqualTo(Months.ALL.minus(Months.of(3, 4)));
        assertThat(person.medicalInsurance()).isEqualTo(Months.ALL);
    }

    @Test
    void certificates_are_well_formed_and_about_their_holder() {
        assertThat(Samples.people()).allSatisfy(person -> assertThat(person.certificates()).isNotEmpty()
                .filteredOn(held -> held.type() == CertificateType.DISABILITY).allSatisfy(held -> {
                    var number = CertificateNumber.of(held.number());
                    assertThat(number.residentNumberPart()).isEqualTo(person.number());
                    assertThat(number.grade()).isEqualTo(held.grade());
                    assertThat(number.category()).isEqualTo(held.category());
                }));
    }

    /** The page of the documentation is printed from the samples; {@code -Danye.approve=true} writes it anew. */
    @Test
    void the_documentation_says_who_they_are() throws IOException {
        if (Boolean.getBoolean("anye.approve")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        var page = new StringBuilder("""
                # The people of the sandbox

                All are invented. Their ID numbers carry address codes that end in 99, which no county has; their employers do not exist.
                The sandbox's departments know of them for the business year 2025. Printed by `SamplesTest`.
                """);
        for (var employer : Samples.EMPLOYERS) {
            page.append("\n## ").append(employer.name()).append("\n\n`").append(employer.creditCode()).append("`, division ").append(employer.division())
                    .append("\n\n| name | ID number | grade | what is seen |\n|---|---|---|---|\n");
            Samples.people().stream().filter(person -> person.employer().equals(employer.creditCode())).forEach(person -> page.append("| ").append(person.name())
                    .append(" | `").append(person.number().value()).append("` | ").append(grades(person)).append(" | ")
                    .append(Texts.of(Locale.SIMPLIFIED_CHINESE, "sandbox.kind." + person.shows())).append(" |\n"));
        }
        page.append("\n## Staff\n\nEach signs in at the sandbox's portal; none has a password.\n\n| name | office | roles |\n|---|---|---|\n");
        Samples.STAFF.forEach(staff -> page.append("| ").append(staff.name()).append(" | ").append(staff.office()).append(" | ").append(staff.roles()).append(" |\n"));
        return page.toString();
    }

    private static String grades(SamplePerson person) {
        return person.certificates().stream().map(held -> String.valueOf(held.grade())).distinct().collect(Collectors.joining(", then "));
    }
}
