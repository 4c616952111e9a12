package anye.dispatch;

import static anye.dispatch.Dispatches.AN_AGENCY;
import static anye.dispatch.Dispatches.A_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;

import anye.kernel.CreditCode;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.DispatchRules;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agency types, at both sides of what is allowed. */
class PapersOfAnAgencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    private final DispatchRules rules = new Policies().figure(Figure.DISPATCH_RULES, Dispatches.ZHENGZHOU, YearMonth.of(2026, 9)).value();
    private final DispatchDeadlines deadlines = new DispatchDeadlines(rules, new WorkingDays());

    @Test
    void a_complete_filing_passes_as_it_was_typed() {
        assertThat(Dispatches.aFiling().checked(rules, TODAY)).isEqualTo(Dispatches.aFiling());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-15, 2026-09-15,
            2026-09-15, 2026-09-16,
            2020-01-01, 2026-09-14, dispatch.qualification.licenceExpired
            2026-09-16, 2029-09-15, dispatch.qualification.licenceNotYet
            2026-09-14, 2026-09-13, dispatch.qualification.licenceReversed
            """)
    @Tag("AC-53")
    void a_licence_is_in_force_on_the_day_of_filing(LocalDate from, LocalDate to, String refusal) {
        var a = Dispatches.aFiling();
        check(new QualificationDetails(a.place(), a.licenceKind(), a.licenceNumber(), a.licencePlace(), from, to, a.businessPlace(), a.insurancePlace(), a.socialCode(),
                a.medicalCode(), a.contactName(), a.contactPhone(), a.address()), refusal);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            410105, 410102, 410100,
            410105, 410102, 410122,
            410200, 410102, 410100, dispatch.qualification.licenceElsewhere
            410105, 410202, 410100, dispatch.qualification.businessElsewhere
            410105, 410102, 410200, dispatch.qualification.insuranceElsewhere
            410105, 410102, 410000, dispatch.qualification.insuranceElsewhere
            """)
    @Tag("AC-53")
    void licence_business_and_insurance_are_of_the_place(String licence, String business, String insurance, String refusal) {
        var a = Dispatches.aFiling();
        check(new QualificationDetails(a.place(), a.licenceKind(), a.licenceNumber(), Division.of(licence), a.licenceFrom(), a.licenceTo(), Division.of(business),
                Division.of(insurance), a.socialCode(), a.medicalCode(), a.contactName(), a.contactPhone(), a.address()), refusal);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            410100, false
            410105, false
            410122, false
            410000, true
            410200, true
            210302, true
            """)
    void households_of_the_place_are_those_of_its_districts(String household, boolean elsewhere) {
        assertThat(Dispatches.aLineOf(household, A_CERTIFICATE).isFromElsewhere(Dispatches.ZHENGZHOU)).isEqualTo(elsewhere);
    }

    private void check(QualificationDetails filing, String refusal) {
        if (refusal == null) {
            assertThat(filing.checked(rules, TODAY)).isEqualTo(filing);
        } else {
            assertThatThrownBy(() -> filing.checked(rules, TODAY)).isInstanceOf(Refusal.class).hasMessage(refusal);
        }
    }

    @Test
    @Tag("AC-53")
    void a_branch_shows_its_record_besides() {
        assertThat(Scan.of(LicenceKind.LICENCE)).containsExactly(Scan.BUSINESS_LICENCE, Scan.DISPATCH_LICENCE);
        assertThat(Scan.of(LicenceKind.BRANCH)).contains(Scan.BRANCH_RECORD);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            91410105MA00XX04X3, 2026-09-15, 2026-07-01, 2027-06-30, 1,
            91410105MA00XX04X3, 2026-09-16, 2026-07-01, 2027-06-30, 1, dispatch.contract.signedInFuture
            91410105MA00XX04X3, 2026-09-15, 2026-07-01, 2027-06-29, 1, dispatch.contract.tooShort
            91410105MA00XX04X3, 2026-09-15, 2026-07-01, 2026-06-30, 1, dispatch.contract.reversed
            91410105MA00XX04X3, 2026-09-15, 2026-07-01, 2027-06-30, 0, dispatch.contract.headcountRange
            91410102MA00XX058P, 2026-09-15, 2026-07-01, 2027-06-30, 1, dispatch.contract.withItself
            """)
    @Tag("AC-54")
    void a_contract_states_what_the_rules_ask(String host, LocalDate signed, LocalDate from, LocalDate to, int headcount, String refusal) {
        var a = Dispatches.someTerms();
        var terms = new ContractTerms(a.place(), CreditCode.of(host), a.hostName(), a.hostContact(), a.hostPhone(), a.hostAddress(), a.hostType(), a.hostTaxBureau(), signed, from, to,
                headcount, a.posts(), a.pay());
        if (refusal == null) {
            assertThat(terms.checked(AN_AGENCY, rules, deadlines, TODAY)).isEqualTo(terms);
        } else {
            assertThatThrownBy(() -> terms.checked(AN_AGENCY, rules, deadlines, TODAY)).hasMessage(refusal);
        }
    }

    @Test
    @Tag("AC-54")
    void a_contract_without_posts_or_pay_is_none() {
        var a = Dispatches.someTerms();
        assertThatThrownBy(() -> new ContractTerms(a.place(), a.host(), a.hostName(), a.hostContact(), a.hostPhone(), a.hostAddress(), a.hostType(), a.hostTaxBureau(), a.signedOn(),
                a.from(), a.to(), 1, " ", a.pay()).checked(AN_AGENCY, rules, deadlines, TODAY)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("posts"));
    }

    @Test
    void the_number_of_a_certificate_says_person_category_and_grade() {
        var line = Dispatches.aLine();
        assertThat(line.person().value()).isEqualTo(A_CERTIFICATE.substring(0, 18));
        assertThat(line.category()).isEqualTo(DisabilityCategory.PHYSICAL);
        assertThat(line.grade()).isEqualTo(3);
        assertThat(line.maskedCertificate()).doesNotContain("19841101");
    }

    @Test
    void a_grade_typed_beside_a_number_that_says_another_is_refused_at_its_field() {
        var line = Dispatches.aLine();
        assertThatThrownBy(() -> typed(line, line.grade() - 1).checked()).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("grade");
            assertThat(refusal.code()).isEqualTo("dispatch.line.gradeContradicts");
        });
        assertThat(typed(line, line.grade()).checked().grade()).isEqualTo(line.grade());
        assertThat(typed(line, 0).checked().grade()).isEqualTo(line.grade());
    }

    private static RosterLine typed(RosterLine line, int grade) {
        return new RosterLine(line.id(), line.type(), line.certificate(), line.person(), line.category(), grade, line.household(), line.post(), line.contractFrom(), line.contractTo(),
                line.insuredFrom(), line.insuredTo(), line.dispatchedFrom(), line.dispatchedTo(), line.phone());
    }

    @Test
    void the_number_of_a_veteran_has_one_form_and_is_masked() {
        var line = Dispatches.aVeteran("豫军Ａ０１２３４５", "410199198410310264", 6).checked();
        assertThat(line.certificate()).isEqualTo("豫军A012345");
        assertThat(line.maskedCertificate()).isEqualTo("豫军*****45");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            豫军A012345, 410199198410310264, 6,
            豫军A012345, ,                   6, dispatch.line.personMissing
            豫军A012345, 410199198410310264, 0, dispatch.line.gradeMissing
            豫,          410199198410310264, 6, dispatch.line.certificateShape
            """)
    void a_veteran_s_certificate_needs_the_person_and_the_grade_beside_it(String number, String person, int grade, String refusal) {
        if (refusal == null) {
            assertThat(Dispatches.aVeteran(number, person, grade).checked().grade()).isEqualTo(grade);
        } else {
            assertThatThrownBy(() -> Dispatches.aVeteran(number, person, grade).checked()).hasMessage(refusal);
        }
    }
}
