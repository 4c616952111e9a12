package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import javax.imageio.ImageIO;

import anye.access.Acting;
import anye.employer.Employers;
import anye.employer.SaveProfile;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.Intake;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Gender;
import anye.kernel.Lookup;
import anye.kernel.Months;
import anye.kernel.MovedTime;
import anye.letter.Letters;
import anye.letter.SealDeclaration;
import anye.notice.Notices;
import anye.report.Scope;
import anye.report.Undeclared;
import anye.rules.JobCategory;
import anye.sandbox.SamplePerson;
import anye.sandbox.Samples;
import anye.sandbox.Story;
import anye.testing.AtOnce;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The state computes first: people of last year, paid and insured by a related unit of the sandbox, are verified before the window of Anshan opens on 1 March. */
class PreparationIT extends InContainer {

    private static final CreditCode GREEN = CreditCode.of("91330106MA00XX5178");
    private static final CreditCode SILENT = CreditCode.of("91330106MA00XX5253");
    private static final String PAYER = "1221030000XX000788";
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final Division TIEDONG = Division.of("210302");

    @Inject
    private Acting acting;
    @Inject
    private MovedTime time;
    @Inject
    private Transaction transaction;
    @Inject
    private Samples samples;
    @Inject
    private Employers employers;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private Settled settled;
    @Inject
    private EvidenceFiles evidence;
    @Inject
    private Preparations preparations;
    @Inject
    private PrepareDeclarations prepareDeclarations;
    @Inject
    private Declarations declarations;
    @Inject
    private ListedPlacements listed;
    @Inject
    private LastYearsPeople lastYears;
    @Inject
    private ConfirmReady confirmReady;
    @Inject
    private Notices notices;
    @Inject
    private Letters letters;
    @Inject
    private SealDeclaration sealDeclaration;
    @Inject
    private Undeclared undeclared;

    /** Those of other tests stay as they are. */
    @BeforeEach
    void nobody_else_is_due() {
        transaction.run(records -> records.createNativeQuery("insert into preparation (credit_code, business_year, done, attempts, next_at) select credit_code, 2025, true, -1, completed_at from declaration"
                + " where business_year = 2024 and state = 'COMPLETED' and credit_code not in (?1, ?2) on conflict do nothing").setParameter(1, GREEN.value()).setParameter(2, SILENT.value()).executeUpdate());
    }

    @AfterEach
    void time_is_what_it_was() {
        time.back();
        transaction.run(records -> {
            records.createNativeQuery("delete from preparation where attempts = -1").executeUpdate();
            records.createNativeQuery("delete from preparation_ended").executeUpdate();
        });
    }

    @Test
    void a_known_employer_finds_last_years_people_verified_and_confirms_them_in_one_act_when_the_window_opens() throws Exception {
        completedLastYear(GREEN, "鞍山样例先行公司", passing());
        time.to(LocalDate.of(2026, 2, 14));
        acting.asSystem("PrepareDeclarations");
        assertThat(preparations.due(10)).as("fifteen days ahead").doesNotContain(GREEN);
        time.to(LocalDate.of(2026, 2, 15));
        assertThat(preparations.due(10)).containsExactly(GREEN);

        Callable<Boolean> aNode = () -> preparations.claim(GREEN, YEAR);
        assertThat(AtOnce.all(List.of(aNode, aNode))).as("two nodes at once").containsExactlyInAnyOrder(true, false);
        assertThat(preparations.carryOver(GREEN, YEAR)).hasSize(3);
        assertThat(preparations.due(10)).as("the node that has it is at work").isEmpty();
        time.to(LocalDate.of(2026, 2, 16));
        assertThat(preparations.due(10)).as("it died").containsExactly(GREEN);
        prepareDeclarations.prepare();
        assertThat(preparations.due(10)).isEmpty();
        prepareDeclarations.prepare();

        acting.asEmployer(GREEN.value(), "鞍山样例先行公司");
        assertThat(notices.of(GREEN, "先行核验", Locale.SIMPLIFIED_CHINESE)).as("told once").hasSize(1);
        var ahead = declarations.overview(GREEN, YEAR);
        assertThat(ahead.preparedAt()).isNotNull();
        assertThat(ahead.isPrepared()).isTrue();
        assertThat(ahead.isOpen()).isFalse();
        assertThat(ahead.counters().people()).as("each once").isEqualTo(3);
        assertThat(ahead.counters().confirmedMonths()).as("verified is not declared").isZero();
        assertThat(listed.unfinished(GREEN, YEAR)).allSatisfy(each -> {
            assertThat(each.readiness()).isEqualTo(Readiness.READY);
            assertThat(each.verdict().passing()).isEqualTo(Months.ALL);
        });
        assertThat(claims(GREEN)).isZero();
        assertThat(conclusion(GREEN)).as("what the office reads of it").isEqualTo("still");
        acting.asEmployer(GREEN.value(), "鞍山样例先行公司");
        assertThatThrownBy(() -> confirmReady.confirm(YEAR, 3)).hasMessage("declaration.window.closed");

        time.to(LocalDate.of(2026, 3, 1));
        assertThat(conclusion(GREEN)).as("the window opens and nothing is said").isEqualTo("still");
        acting.asEmployer(GREEN.value(), "鞍山样例先行公司");
        assertThat(confirmReady.confirm(YEAR, 3)).isEqualTo(3);
        assertThat(conclusion(GREEN)).as("its own first act").isEqualTo("unfinished");
        acting.asEmployer(GREEN.value(), "鞍山样例先行公司");
        var confirmed = declarations.overview(GREEN, YEAR);
        assertThat(confirmed.counters().confirmedMonths()).isEqualTo(36);
        assertThat(confirmed.isMayComplete()).as("nothing is left but to complete").isTrue();
        sealDeclaration.seal(confirmed.id(), letters.answers(confirmed.id()).sha256());
        assertThat(declarations.overview(GREEN, YEAR).isCompleted()).isTrue();
        acting.asSystem("PrepareDeclarations");
        time.to(LocalDate.of(2026, 2, 20));
        assertThat(preparations.due(10)).as("done is done").isEmpty();
    }

    @Test
    void a_silent_department_is_asked_again_and_whoever_left_or_whose_contract_ended_is_not_asked_about() {
        var silent = of(Story.MEDICAL_INSURANCE_SILENT);
        completedLastYear(SILENT, "鞍山样例无应答公司", List.of(silent, of(Story.RENEWED), of(Story.VETERAN)));
        transaction.run(records -> {
            var last = declarations.find(SILENT, YEAR.previous()).orElseThrow().id();
            records.createNativeQuery("update placement_contract set to_date = ?1 where placement_id in (select id from placement where declaration_id = ?2 and person_key = ?3)")
                    .setParameter(1, LocalDate.of(2024, 12, 31)).setParameter(2, last).setParameter(3, Lookup.of(of(Story.RENEWED).number())).executeUpdate();
            records.createNativeQuery("insert into departure (placement_id, said_at, said_by) select id, registered_at, 'x' from placement where declaration_id = ?1 and person_key = ?2")
                    .setParameter(1, last).setParameter(2, Lookup.of(of(Story.VETERAN).number())).executeUpdate();
        });
        time.to(LocalDate.of(2026, 2, 20));
        acting.asSystem("PrepareDeclarations");
        prepareDeclarations.prepare();
        assertThat(verdicts(SILENT)).isEqualTo(1);
        assertThat(preparations.due(10)).as("not at once").isEmpty();

        acting.asEmployer(SILENT.value(), "鞍山样例无应答公司");
        assertThat(listed.unfinished(SILENT, YEAR)).singleElement().satisfies(each -> {
            assertThat(each.row().person()).isEqualTo(silent.number());
            assertThat(each.readiness()).as("said as it is").isEqualTo(Readiness.SILENT);
            assertThat(each.verdict().silent()).isEqualTo(Months.ALL);
        });
        assertThat(lastYears.of(SILENT, YEAR, new PlacementSearch(null, null, 1)).stream().map(LastYearsPerson::state).toList())
                .containsExactlyInAnyOrder(LastYearsPerson.State.IMPORTED, LastYearsPerson.State.OPEN, LastYearsPerson.State.LEFT);

        acting.asSystem("PrepareDeclarations");
        time.to(LocalDate.of(2026, 2, 21));
        assertThat(preparations.due(10)).containsExactly(SILENT);
        prepareDeclarations.prepare();
        assertThat(verdicts(SILENT)).as("asked again").isEqualTo(2);
        time.to(LocalDate.of(2026, 2, 28));
        transaction.run(records -> preparations.end(SILENT));
        assertThat(preparations.due(10)).as("a unit that is deregistered").isEmpty();
        time.to(LocalDate.of(2026, 3, 1));
        prepareDeclarations.prepare();
        assertThat(verdicts(SILENT)).as("from now on the employer asks").isEqualTo(2);
    }

    private String conclusion(CreditCode employer) {
        acting.asSupervisor(TIEDONG.code());
        return undeclared.list(Scope.of(TIEDONG), YEAR, 0, 10_000).rows().stream().filter(row -> row.employer().equals(employer)).map(Undeclared.Row::getConclusion).findFirst().orElse("filed");
    }

    private List<SamplePerson> passing() {
        return ofThePayer().stream().filter(person -> person.story() == Story.PASSING).limit(3).toList();
    }

    private SamplePerson of(Story story) {
        return ofThePayer().stream().filter(person -> person.story() == story).findFirst().orElseThrow();
    }

    private List<SamplePerson> ofThePayer() {
        return samples.peopleOf(samples.employer(CreditCode.of(PAYER)).orElseThrow());
    }

    private void completedLastYear(CreditCode employer, String name, List<SamplePerson> people) {
        time.to(LocalDate.of(2025, 5, 12));
        acting.asEmployer(employer.value(), name);
        employers.arrive(employer, name);
        saveProfile.save(settled.profile(employer, TIEDONG.code(), "样例经办"));
        transaction.run(records -> {
            records.createNativeQuery("insert into affiliated_unit (employer, division, credit_code, name, phone, address, used, added_at, version) select ?1, '210302', ?2, '样例', '0412-0000000', '样例路1号', true, first_seen_at, 0"
                    + " from employer where credit_code = ?1").setParameter(1, employer.value()).setParameter(2, PAYER).executeUpdate();
            var payer = ((Number) records.createNativeQuery("select id from affiliated_unit where employer = ?1").setParameter(1, employer.value()).getSingleResult()).longValue();
            var paper = evidence.keep(Intake.accept("合同.png", new ByteArrayInputStream(png()), -1), employer, "样例经办");
            var last = ManyPeople.aDeclaration(records, employer, YEAR.previous(), TIEDONG);
            for (var person : people) {
                var placement = new Placement(last.id(), person.number(), new PersonDetails(person.name(), "13800000000", null, "辽宁省鞍山市铁东区", "样例路1号", null, null, null, false,
                        person.number().gender() == Gender.FEMALE ? JobCategory.MANAGERIAL : null), ManyPeople.THEN);
                records.persist(placement);
                records.flush();
                var contract = new PlacementContract(placement.id(), new ContractDetails(false, Affiliation.SELF, ContractType.OPEN_ENDED, LocalDate.of(2023, 1, 1), null, null, null, null, payer, payer, payer));
                records.persist(contract);
                records.flush();
                evidence.use(paper, EvidenceSubject.CONTRACT, contract.id(), null, Months.NONE);
            }
            last.complete("样例经办", ManyPeople.THEN);
        });
    }

    private long claims(CreditCode employer) {
        return transaction.ask(records -> records.createQuery("select count(c) from ClaimedMonth c, Placement p, Declaration d where p.id = c.placementId and d.id = p.declarationId and d.employer = :employer", Long.class)
                .setParameter("employer", employer).getSingleResult());
    }

    private long verdicts(CreditCode employer) {
        return transaction.ask(records -> records.createQuery("select count(v) from StoredVerdict v, Placement p, Declaration d where p.id = v.placementId and d.id = p.declarationId and d.employer = :employer", Long.class)
                .setParameter("employer", employer).getSingleResult());
    }

    private static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
