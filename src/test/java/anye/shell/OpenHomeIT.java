package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import anye.access.Acting;
import anye.declaration.AddPlacement;
import anye.declaration.Declarations;
import anye.employer.EmployerProfile;
import anye.employer.LegalDocument;
import anye.employer.OpenProfile;
import anye.employer.Ownership;
import anye.employer.SaveProfile;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.ResidentNumber;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Employers of this test alone: what another test declares is no figure of theirs. */
class OpenHomeIT extends InContainer {

    private static final ResidentNumber PERSON = ResidentNumber.of("210399196412310019");

    @Inject
    private OpenHome openHome;
    @Inject
    private OpenProfile openProfile;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private AddPlacement addPlacement;
    @Inject
    private Declarations declarations;
    @Inject
    private Acting acting;

    @Test
    void staff_and_newcomers_find_no_figures() {
        acting.asReviewer(1, "210302");
        assertThat(openHome.open(new BusinessYear(2025)).overview()).isNull();
        acting.asEmployer("91210303MA00XX4022", "鞍山样例甲有限公司");
        assertThat(openHome.open(new BusinessYear(2025))).satisfies(home -> {
            assertThat(home.overview()).isNull();
            assertThat(home.ratio()).isNull();
        });
    }

    @Tag("AC-04")
    @ParameterizedTest
    @CsvSource(textBlock = """
            210321, 2025, 0.015
            210321, 2024, 0.015
            330106, 2025, 0.015
            410105, 2025, 0.016
            410105, 2024, 0.016""")
    void the_ratio_is_that_of_the_region_in_the_year(String office, int year, BigDecimal ratio) {
        acting.asEmployer("91210303MA00XX410W", "鞍山样例乙有限公司");
        certifyAt(Division.of(office));
        assertThat(openHome.open(new BusinessYear(year)).ratio()).isEqualByComparingTo(ratio);
    }

    @Tag("AC-04")
    @Test
    void who_is_registered_counts_in_the_year_and_in_no_other() {
        acting.asEmployer("91210303MA00XX429R", "鞍山样例丙有限公司");
        certifyAt(Division.of("210302"));
        var year = declarations.currentYear();
        addPlacement.add(year, PERSON);
        assertThat(openHome.open(year).overview().counters().people()).isEqualTo(1);
        assertThat(openHome.open(new BusinessYear(year.value() - 1)).overview().counters().people()).isZero();
    }

    private void certifyAt(Division office) {
        var profile = openProfile.open();
        saveProfile.save(new EmployerProfile(profile.version(), profile.creditCode(), "", null, EmployerType.ENTERPRISE, Ownership.OTHER, "P", office, office, office,
                "样例", LegalDocument.RESIDENT_ID, PERSON.value(), "13800000000", null, null, "样例", "13800000001", "样例路1号", "样例路1号", null));
    }
}
