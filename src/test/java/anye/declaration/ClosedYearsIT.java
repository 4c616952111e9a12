package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;

import anye.access.Acting;
import anye.dispatch.Desks;
import anye.employer.Employers;
import anye.employer.SaveProfile;
import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.kernel.MovedTime;
import anye.policy.FilingPeriod;
import anye.rules.Question;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** V15: a year is filed in a window that is announced, and at no other time (domain §12); Anshan on 15 September 2026. */
class ClosedYearsIT extends InContainer {

    private static final CreditCode EMPLOYER = CreditCode.of("91210304MA00XX867W");
    private static final Division LISHAN = Division.of("210304");
    private static final Division TIEDONG = Division.of("210302");
    /** Filed in 2024, of which no announcement is known; filed in 2027, which is still to come. */
    private static final List<BusinessYear> UNANNOUNCED = List.of(new BusinessYear(2023), new BusinessYear(2026));
    private static final BusinessYear PAST = new BusinessYear(2024);
    private static final BusinessYear FILED = new BusinessYear(2025);

    @Inject
    private MovedTime time;
    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;
    @Inject
    private Employers employers;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private Settled settled;
    @Inject
    private AddPlacement addPlacement;
    @Inject
    private SavePlacement savePlacement;
    @Inject
    private SaveContract saveContract;
    @Inject
    private RemoveContract removeContract;
    @Inject
    private AddCertificate addCertificate;
    @Inject
    private RemoveCertificate removeCertificate;
    @Inject
    private SaveEducation saveEducation;
    @Inject
    private RemoveEducation removeEducation;
    @Inject
    private VerifyPlacement verifyPlacement;
    @Inject
    private ChooseMonths chooseMonths;
    @Inject
    private AttachEvidence attachEvidence;
    @Inject
    private AttachFurther attachFurther;
    @Inject
    private ReuseEvidence reuseEvidence;
    @Inject
    private DetachEvidence detachEvidence;
    @Inject
    private OpenPhoneUpload openPhoneUpload;
    @Inject
    private SubmitPlacement submitPlacement;
    @Inject
    private ReRegisterPlacement reRegisterPlacement;
    @Inject
    private AcceptRejections acceptRejections;
    @Inject
    private DeletePlacements deletePlacements;
    @Inject
    private ConfirmReady confirmReady;
    @Inject
    private CompleteDeclaration completeDeclaration;
    @Inject
    private HandInPayroll handInPayroll;
    @Inject
    private Flips flips;
    @Inject
    private Placements placements;
    @Inject
    private Declarations declarations;

    @BeforeEach
    void an_employer_of_anshan() {
        time.to(LocalDate.of(2026, 9, 15));
        acting.asEmployer(EMPLOYER.value(), "鞍山样例往年公司");
        employers.arrive(EMPLOYER, "鞍山样例往年公司");
        certifiedAt(LISHAN);
    }

    @AfterEach
    void nothing_is_left() {
        time.back();
        transaction.run(records -> {
            records.createNativeQuery("delete from placement where declaration_id in (select id from declaration where credit_code = ?1)").setParameter(1, EMPLOYER.value()).executeUpdate();
            records.createNativeQuery("delete from declaration where credit_code = ?1").setParameter(1, EMPLOYER.value()).executeUpdate();
        });
    }

    @Tag("AC-14")
    @Test
    void nobody_begins_a_year_that_is_past_or_not_announced() {
        for (var year : UNANNOUNCED) {
            refused("declaration.window.notAnnounced", () -> addPlacement.add(year, ManyPeople.number(8001)));
            refused("declaration.window.notAnnounced", () -> handInPayroll.handIn(year, "工资表.csv", new byte[] {1}));
        }
        refused("declaration.window.closed", () -> addPlacement.add(PAST, ManyPeople.number(8001)));
        refused("declaration.window.closed", () -> handInPayroll.handIn(PAST, "工资表.csv", new byte[] {1}));
        assertThat(declarations.find(EMPLOYER, PAST)).as("no trace of it").isEmpty();
        assertThat(declarations.find(EMPLOYER, UNANNOUNCED.get(0))).isEmpty();
        assertThat(addPlacement.add(FILED, ManyPeople.number(8001))).as("and the year that is filed is open").isPositive();
    }

    @Tag("AC-14")
    @Test
    void no_act_writes_into_a_year_that_is_not_announced() {
        var year = UNANNOUNCED.get(0);
        long declaration = declared(year);
        long person = settled.incomplete(declaration, ManyPeople.number(8002).value(), "样例往年", Instant.parse("2024-09-01T01:00:00Z"));
        var details = new PersonDetails("样例改名", "13800000003", null, "辽宁省鞍山市", "样例路3号", null, null, null, false, null);
        var contract = new ContractDetails(false, Affiliation.SELF, ContractType.OPEN_ENDED, LocalDate.of(2023, 1, 1), null, null, null, null, null, null, null);
        var certificate = new CertificateDetails(CertificateType.DISABILITY, ManyPeople.number(8002).value() + "43", DisabilityCategory.PHYSICAL, 3, LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
        var acts = new LinkedHashMap<String, ThrowingCallable>();
        acts.put("添加", () -> addPlacement.add(year, ManyPeople.number(8003)));
        acts.put("保存", () -> savePlacement.save(person, details, 0));
        acts.put("合同", () -> saveContract.save(person, null, contract, List.of(Desks.aScan())));
        acts.put("删除合同", () -> removeContract.remove(person, 1));
        acts.put("残疾证", () -> addCertificate.add(person, certificate, List.of(Desks.aScan())));
        acts.put("删除残疾证", () -> removeCertificate.remove(person, 1));
        acts.put("学历", () -> saveEducation.save(person, null, new EducationDetails("样例大学", Degree.UNDERGRADUATE, StudyForm.FULL_TIME, LocalDate.of(2023, 6, 30), "100001202305000001"), List.of()));
        acts.put("删除学历", () -> removeEducation.remove(person, 1));
        acts.put("校验", () -> verifyPlacement.verify(person));
        acts.put("一并校验", () -> verifyPlacement.verify(List.of(person)));
        acts.put("选月", () -> chooseMonths.choose(person, Months.ALL));
        acts.put("附件", () -> attachEvidence.attach(person, Question.WAGE, Months.of(1), List.of(Desks.aScan())));
        acts.put("补正", () -> attachFurther.attach(person, Question.WAGE, Months.of(1), List.of(Desks.aScan())));
        acts.put("沿用附件", () -> reuseEvidence.reuse(person, Question.WAGE, Months.of(1), 1));
        acts.put("移除附件", () -> detachEvidence.detach(person, 1));
        acts.put("手机上传", () -> openPhoneUpload.open(person, Question.WAGE, Months.of(1)));
        acts.put("提交", () -> submitPlacement.submit(person));
        acts.put("重新登记", () -> reRegisterPlacement.reRegister(person));
        acts.put("接受不通过", () -> acceptRejections.accept(person));
        acts.put("删除", () -> deletePlacements.delete(List.of(person)));
        acts.put("批量确认", () -> confirmReady.confirm(year, 1));
        acts.put("完成申报", () -> completeDeclaration.complete(declaration));
        acts.forEach((name, act) -> assertThatThrownBy(act).as(name).hasMessage("declaration.window.notAnnounced"));
        acting.asSystem("test");
        assertThatThrownBy(() -> verifyPlacement.verify(List.of(person))).as("nor does the system").hasMessage("declaration.window.notAnnounced");
        assertThat(placements.file(person).details().name()).isEqualTo("样例往年");
        assertThatThrownBy(() -> placements.fileToChange(person)).as("and the page says so before anything is typed").hasMessage("declaration.window.notAnnounced");
        assertThat(placements.file(person).row()).satisfies(row -> assertThat(row.isMayEdit() || row.isMayDelete()).as("nothing is offered").isFalse());
    }

    @Tag("AC-73")
    @Test
    void an_amended_figure_renews_nothing_of_a_closed_year() {
        long closed = declared(PAST);
        long open = declared(FILED);
        assertThat(flips.open(LISHAN, YearMonth.of(2023, 1))).contains(open).doesNotContain(closed);
    }

    @Tag("AC-11")
    @Test
    void a_closed_year_stays_with_its_office_when_the_employer_goes_to_another() {
        long closed = declared(PAST);
        long open = declared(FILED);
        certifiedAt(TIEDONG);
        assertThat(officeOf(closed)).isEqualTo(LISHAN);
        assertThat(officeOf(open)).isEqualTo(TIEDONG);
    }

    @Tag("AC-50")
    @Test
    void what_is_reopened_can_be_written_until_its_day_whatever_was_announced() {
        for (var year : List.of(UNANNOUNCED.get(0), PAST)) {
            long declaration = declared(year);
            long person = settled.incomplete(declaration, ManyPeople.number(8002).value(), "样例往年", Instant.parse("2025-09-01T01:00:00Z"));
            reopened(declaration, LocalDate.of(2026, 9, 29));
            var details = new PersonDetails("样例改名", "13800000003", null, "辽宁省鞍山市", "样例路3号", null, null, null, false, null);
            savePlacement.save(person, details, placements.file(person).row().version());
            assertThat(declarations.overview(declaration).isOpen()).isTrue();
            time.to(LocalDate.of(2026, 9, 30));
            assertThat(declarations.overview(declaration).isOpen()).isFalse();
            assertThatThrownBy(() -> deletePlacements.delete(List.of(person))).hasMessageStartingWith("declaration.window.");
            time.to(LocalDate.of(2026, 9, 15));
        }
    }

    @Tag("AC-14")
    @Test
    void the_years_to_choose_say_whether_they_are_filed() {
        assertThat(declarations.years(EMPLOYER)).extracting(FilingYear::state).containsExactly(FilingPeriod.State.OPEN, FilingPeriod.State.ENDED, FilingPeriod.State.NOT_ANNOUNCED,
                FilingPeriod.State.NOT_ANNOUNCED, FilingPeriod.State.NOT_ANNOUNCED);
        reopened(declared(PAST), LocalDate.of(2026, 9, 29));
        assertThat(declarations.years(EMPLOYER)).extracting(FilingYear::year, FilingYear::state).contains(org.assertj.core.groups.Tuple.tuple(PAST, FilingPeriod.State.OPEN));
    }

    private void certifiedAt(Division office) {
        saveProfile.save(settled.profile(EMPLOYER, office.code(), "样例经办"));
    }

    /** As if it had been begun when the year was filed. */
    private long declared(BusinessYear year) {
        return transaction.ask(records -> {
            var declaration = new Declaration(EMPLOYER, year, LISHAN, Instant.parse(year.filedIn() + "-09-01T01:00:00Z"));
            records.persist(declaration);
            records.flush();
            return declaration.id();
        });
    }

    private void reopened(long declaration, LocalDate until) {
        transaction.run(records -> {
            var found = records.find(Declaration.class, declaration);
            found.complete("test", Instant.parse("2026-09-01T01:00:00Z"));
            found.reopen(until);
        });
    }

    private Division officeOf(long declaration) {
        return transaction.ask(records -> records.find(Declaration.class, declaration).office());
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(code);
    }
}
