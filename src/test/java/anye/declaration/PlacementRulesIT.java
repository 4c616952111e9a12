package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import anye.access.Acting;
import anye.dispatch.Desks;
import anye.employer.AffiliatedUnitRow;
import anye.employer.EmployerProfile;
import anye.employer.LegalDocument;
import anye.employer.OpenProfile;
import anye.employer.Ownership;
import anye.employer.SaveAffiliatedUnit;
import anye.employer.SaveProfile;
import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.rules.Answer;
import anye.rules.JobCategory;
import anye.rules.PerQuestion;
import anye.rules.Question;
import anye.rules.YearVerdict;
import anye.sandbox.SamplePerson;
import anye.sandbox.Samples;
import anye.sandbox.Story;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What may be said of one person, and what becomes of it: with people of whom the pretend departments know a year. */
class PlacementRulesIT extends InContainer {

    private static final CreditCode EMPLOYER = CreditCode.of("91410105MA00XX04X3");
    private static final Division JINSHUI = Division.of("410105");
    private static final BusinessYear YEAR = new BusinessYear(2025);

    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;
    @Inject
    private Samples samples;
    @Inject
    private OpenProfile openProfile;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private SaveAffiliatedUnit saveAffiliatedUnit;
    @Inject
    private AddPlacement addPlacement;
    @Inject
    private SavePlacement savePlacement;
    @Inject
    private SaveContract saveContract;
    @Inject
    private SaveEducation saveEducation;
    @Inject
    private RemoveEducation removeEducation;
    @Inject
    private AddCertificate addCertificate;
    @Inject
    private VerifyPlacement verifyPlacement;
    @Inject
    private ChooseMonths chooseMonths;
    @Inject
    private SubmitPlacement submitPlacement;
    @Inject
    private ApplyReview applyReview;
    @Inject
    private ReRegisterPlacement reRegisterPlacement;
    @Inject
    private DeletePlacements deletePlacements;
    @Inject
    private Placements placements;
    @Inject
    private ListedPlacements listed;

    @BeforeEach
    void an_employer_with_a_profile() {
        acting.asEmployer(EMPLOYER.value(), "郑州样例五号机械有限公司");
        var version = openProfile.open().version();
        if (!openProfile.open().complete()) {
            saveProfile.save(new EmployerProfile(version, EMPLOYER, "", null, EmployerType.ENTERPRISE, Ownership.LIMITED, "I", JINSHUI, JINSHUI, JINSHUI,
                    "样例", LegalDocument.PASSPORT, "E12345678", "13800000000", null, null, "样例", "13800000001", "样例道5号", "样例道5号", null));
        }
    }

    /** Other tests may mind what the employer has declared. */
    @AfterEach
    void nobody_is_left() {
        acting.asEmployer(EMPLOYER.value(), "郑州样例五号机械有限公司");
        var left = listed.page(EMPLOYER, YEAR, new PlacementSearch(null, null, 1)).rows().stream().map(PlacementRow::id).toList();
        if (!left.isEmpty()) {
            deletePlacements.delete(left);
        }
    }

    @Tag("AC-17")
    @Test
    void a_graduate_is_asked_for_a_diploma_and_one_of_the_year_makes_a_fresh_graduate() {
        var id = registered(Story.RENEWED, "2024-01-01");
        save(id, details(id, null, null, true));
        refusedAt("graduate", "declaration.education.missing", () -> verifyPlacement.verify(id));
        verifyPlacement.verify(List.of(id));
        assertThat(placements.file(id).matrix()).as("nobody asks about a graduate without a diploma in a bulk act either").isNull();

        refusedAt("graduatedOn", "declaration.education.future", () -> saveEducation.save(id, null, diploma("2027-06-30"), List.of()));
        var diploma = saveEducation.save(id, null, diploma("2025-06-30"), List.of(Desks.aScan()));
        verifyPlacement.verify(id);
        assertThat(graduateInFacts(id)).isTrue();
        saveEducation.save(id, diploma, diploma("2019-06-30"), List.of());
        assertThat(placements.file(id).matrix()).as("the verdict is forgotten").isNull();
        assertThat(placements.file(id).educations()).singleElement().satisfies(row -> {
            assertThat(row.details().graduatedOn()).isEqualTo("2019-06-30");
            assertThat(row.files()).hasSize(1);
        });
        verifyPlacement.verify(id);
        assertThat(graduateInFacts(id)).as("graduated years ago").isFalse();
        refusedAt(null, "access.notFound", () -> removeEducation.remove(registered(Story.HIRED_IN_APRIL, "2025-04-01"), diploma));
        removeEducation.remove(id, diploma);
        assertThat(placements.file(id).educations()).isEmpty();
        refusedAt("graduate", "declaration.education.missing", () -> verifyPlacement.verify(id));
    }

    @Tag("AC-18")
    @Test
    void a_guardian_can_be_named_with_a_telephone_or_not_at_all() {
        var id = registered(Story.REASSESSED, "2024-01-01");
        refusedAt("guardianPhone", "declaration.person.guardianPhone.missing", () -> save(id, details(id, "样例监护", " ", false)));
        refusedAt("guardianName", "declaration.person.guardianName.missing", () -> save(id, details(id, null, "13800000002", false)));
        save(id, details(id, "样例监护", "13800000002", false));
        assertThat(placements.file(id).details().guardianName()).isEqualTo("样例监护");
        save(id, details(id, null, null, false));
        assertThat(placements.file(id).details().guardianName()).isNull();
    }

    @Tag("AC-21")
    @Test
    void of_the_three_payers_of_an_affiliated_contract_one_is_the_unit_itself() {
        var id = registered(Story.VETERAN, "2024-01-01");
        var unit = saveAffiliatedUnit.save(new AffiliatedUnitRow(0, 0, JINSHUI, CreditCode.of("91210302MA00XX4376"), null, "样例子公司", "0371-5550008", "样例道7号", false), List.of(Desks.aScan()));
        refusedAt("socialInsurancePayer", "declaration.contract.onePayerHere", () -> saveContract.save(id, null, paid(Affiliation.OTHER, unit, unit, unit), List.of(Desks.aScan())));
        refusedAt("socialInsurancePayer", "declaration.contract.onePayerHere", () -> saveContract.save(id, null, paid(Affiliation.PARENT_SUBSIDIARY, unit, unit, unit), List.of(Desks.aScan())));
        assertThat(placements.file(id).contracts()).hasSize(1);
        saveContract.save(id, null, paid(Affiliation.OTHER, unit, unit, null), List.of(Desks.aScan()));
        assertThat(placements.file(id).contracts()).hasSize(2);
    }

    @Tag("AC-22")
    @Test
    void a_certificate_added_by_hand_needs_its_image_and_a_reviewer_and_only_where_the_register_has_no_whole_year() {
        var covered = registered(Story.DISPATCHED, "2024-01-01");
        refusedAt(null, "declaration.certificate.notNeeded", () -> addCertificate.add(covered, certificate(person(Story.DISPATCHED)), List.of(Desks.aScan())));

        var id = registered(Story.NO_CERTIFICATE, "2024-01-01");
        refusedAt("files", "declaration.certificate.fileMissing", () -> addCertificate.add(id, certificate(person(Story.NO_CERTIFICATE)), List.of()));
        addCertificate.add(id, certificate(person(Story.NO_CERTIFICATE)), List.of(Desks.aScan()));
        assertThat(placements.file(id).certificates()).singleElement().satisfies(held -> {
            assertThat(held.byHand()).isTrue();
            assertThat(held.accepted()).isFalse();
            assertThat(held.files()).hasSize(1);
        });
        verifyPlacement.verify(id);
        assertThat(placements.file(id).matrix().passing()).as("what nobody has looked at does not count").isEqualTo(Months.NONE);
        assertThat(chooseMonths.choose(id, Months.ALL)).as("evidence or a reviewer is needed").isTrue();
        submitPlacement.submit(id);
        assertThat(placements.file(id).row().status()).isEqualTo(ReviewStatus.PENDING_REVIEW);
        acting.asReviewer(1, JINSHUI.code());
        assertThat(applyReview.apply(id, PerQuestion.NONE.with(Question.CERTIFICATE, Months.ALL), PerQuestion.NONE)).isEqualTo(ReviewStatus.APPROVED_MANUAL);
        assertThat(placements.file(id).certificates()).allSatisfy(held -> assertThat(held.accepted()).isTrue());
    }

    @Tag("AC-31")
    @Test
    void a_month_outside_every_contract_fails_that_question_and_a_month_to_come_cannot_be_declared() {
        var id = registered(Story.EXPIRED, "2025-04-01");
        verifyPlacement.verify(id);
        var verdict = verdict(id);
        assertThat(verdict.months(Question.CONTRACT, Answer.FAIL)).isEqualTo(Months.range(1, 3));
        assertThat(verdict.months(Question.CONTRACT, Answer.PASS)).isEqualTo(Months.range(4, 12));
        assertThat(placements.possible(YEAR)).isEqualTo(Months.ALL);
        assertThat(placements.possible(YEAR.next())).as("on 15 September 2026").isEqualTo(Months.range(1, 9));
        assertThat(placements.possible(YEAR.next().next())).isEqualTo(Months.NONE);
    }

    @Tag("AC-33")
    @Test
    void registering_again_starts_all_over_and_several_are_deleted_at_once_until_completion() {
        var id = registered(Story.PASSING, "2024-01-01");
        verifyPlacement.verify(id);
        assertThat(chooseMonths.choose(id, Months.ALL)).isFalse();
        assertThat(placements.file(id).row().status()).isEqualTo(ReviewStatus.APPROVED_AUTO);
        assertThat(claims(id)).isEqualTo(12);

        reRegisterPlacement.reRegister(id);
        assertThat(placements.file(id).row()).satisfies(row -> {
            assertThat(row.status()).isEqualTo(ReviewStatus.INCOMPLETE);
            assertThat(row.registered()).isEqualTo(Months.NONE);
            assertThat(row.confirmed()).isEqualTo(Months.NONE);
            assertThat(row.verified()).isFalse();
        });
        assertThat(placements.file(id).contracts()).as("what was typed stays").hasSize(1);
        assertThat(claims(id)).isZero();
        refusedAt(null, "declaration.placement.alreadyIncomplete", () -> reRegisterPlacement.reRegister(id));

        var other = registered(Story.BELOW_MINIMUM_WAGE, "2024-01-01");
        refusedAt(null, "declaration.placement.noneChosen", () -> deletePlacements.delete(List.of()));
        refusedAt(null, "access.notFound", () -> deletePlacements.delete(List.of(other, Long.MAX_VALUE)));
        assertThat(placements.file(other)).as("all or none").isNotNull();
        deletePlacements.delete(List.of(id, other, id));
        refusedAt(null, "access.notFound", () -> placements.file(other));

        var last = registered(Story.PASSING, "2024-01-01");
        long declaration = placements.file(last).row().declarationId();
        transaction.run(records -> records.find(Declaration.class, declaration).complete("样例", Instant.parse("2026-09-15T02:00:00Z")));
        try {
            refusedAt(null, "declaration.completed", () -> deletePlacements.delete(List.of(last)));
            refusedAt(null, "declaration.completed", () -> reRegisterPlacement.reRegister(last));
            assertThat(placements.file(last).row()).satisfies(row -> {
                assertThat(row.isMayDelete()).isFalse();
                assertThat(row.isMayReRegister()).isFalse();
            });
        } finally {
            transaction.run(records -> records.find(Declaration.class, declaration).reopen(LocalDate.of(2026, 12, 31)));
        }
    }

    private SamplePerson person(Story story) {
        return samples.people().stream().filter(each -> each.employer().creditCode().equals(EMPLOYER) && each.story() == story).findFirst().orElseThrow();
    }

    private long registered(Story story, String contractFrom) {
        var id = addPlacement.add(YEAR, person(story).number());
        save(id, details(id, null, null, false));
        saveContract.save(id, null, new ContractDetails(false, Affiliation.SELF, ContractType.FIXED_TERM, LocalDate.parse(contractFrom), LocalDate.of(2026, 12, 31), null, null, null, null, null, null),
                List.of(Desks.aScan()));
        return id;
    }

    private void save(long id, PersonDetails details) {
        savePlacement.save(id, details, placements.file(id).row().version());
    }

    private PersonDetails details(long id, String guardianName, String guardianPhone, boolean graduate) {
        var now = placements.file(id).details();
        return new PersonDetails(now.name(), now.phone(), null, now.householdDivision(), now.householdAddress(), null, guardianName, guardianPhone, graduate, JobCategory.MANAGERIAL);
    }

    private static EducationDetails diploma(String graduatedOn) {
        return new EducationDetails("样例大学", Degree.UNDERGRADUATE, StudyForm.FULL_TIME, LocalDate.parse(graduatedOn), "100001202505000001");
    }

    private static ContractDetails paid(Affiliation affiliation, Long social, Long medical, Long payroll) {
        return new ContractDetails(false, affiliation, ContractType.OPEN_ENDED, LocalDate.of(2024, 1, 1), null, null, null, null, social, medical, payroll);
    }

    private static CertificateDetails certificate(SamplePerson person) {
        return new CertificateDetails(CertificateType.DISABILITY, person.number().value() + "43", DisabilityCategory.PHYSICAL, 3, LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
    }

    private YearVerdict verdict(long id) {
        return transaction.ask(records -> placements.verdict(records.find(Placement.class, id)).orElseThrow().verdict());
    }

    private boolean graduateInFacts(long id) {
        return transaction.ask(records -> placements.verdict(records.find(Placement.class, id)).orElseThrow().facts().graduate());
    }

    private long claims(long placement) {
        return transaction.ask(records -> records.createQuery("select count(c) from ClaimedMonth c where c.placementId = :id", Long.class).setParameter("id", placement).getSingleResult());
    }

    private static void refusedAt(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
