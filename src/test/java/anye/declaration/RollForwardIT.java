package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import anye.access.Acting;
import anye.employer.EmployerProfile;
import anye.employer.LegalDocument;
import anye.employer.OpenProfile;
import anye.employer.Ownership;
import anye.employer.SaveProfile;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.Intake;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 导入上一年申报名单, with the sample employer of the sandbox that declared the year before, and with one of two hundred people. */
class RollForwardIT extends InContainer {

    private static final CreditCode EMPLOYER = CreditCode.of("52330106MJ00XX0939");
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final PlacementSearch ALL = new PlacementSearch(null, null, 1);
    private static final Division TIEDONG = Division.of("210302");

    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;
    @Inject
    private LastYearsPeople lastYears;
    @Inject
    private RollForward rollForward;
    @Inject
    private ListedPlacements listed;
    @Inject
    private ConfirmReady confirmReady;
    @Inject
    private DeletePlacements deletePlacements;
    @Inject
    private Placements placements;
    @Inject
    private Declarations declarations;
    @Inject
    private EvidenceFiles evidence;
    @Inject
    private OpenProfile openProfile;
    @Inject
    private SaveProfile saveProfile;

    @Tag("AC-15")
    @Test
    void who_is_still_here_is_carried_over_incomplete_and_asked_about_and_only_who_passes_all_year_is_confirmed_in_one_act() {
        acting.asEmployer(EMPLOYER.value(), "杭州样例四号助残服务中心");
        assertThat(lastYears.exist(EMPLOYER, YEAR)).isTrue();
        assertThat(lastYears.exist(EMPLOYER, YEAR.next())).as("nobody stands in this year's list yet").isFalse();
        var people = lastYears.of(EMPLOYER, YEAR, ALL);
        assertThat(people).hasSize(17).allSatisfy(person -> assertThat(person.confirmed()).isEqualTo(Months.ALL)).extracting(LastYearsPerson::certificateNumber).contains((String) null);
        var retired = people.stream().filter(person -> person.state() == LastYearsPerson.State.PAST_WORKING_AGE).toList();
        assertThat(retired).singleElement().satisfies(person -> assertThat(person.retired()).isEqualTo(YearMonth.of(2024, 12)));
        assertThat(lastYears.of(EMPLOYER, YEAR, new PlacementSearch(retired.get(0).person().value().substring(6), null, 1))).hasSize(1);
        assertThatThrownBy(() -> rollForward.roll(YEAR, List.of(retired.get(0).placement()), Set.of())).hasMessage("declaration.rollForward.pastWorkingAge");
        assertThatThrownBy(() -> rollForward.roll(YEAR, Set.of(), Set.of())).hasMessage("declaration.rollForward.nobodyChosen");

        var open = people.stream().filter(LastYearsPerson::isOpen).map(LastYearsPerson::placement).toList();
        var left = open.get(open.size() - 1);
        assertThat(rollForward.roll(YEAR, open.subList(0, open.size() - 1), Set.of(left))).isEqualTo(15);
        assertThat(counted(people())).containsEntry(LastYearsPerson.State.IMPORTED, 15L).containsEntry(LastYearsPerson.State.LEFT, 1L);
        assertThat(rollForward.roll(YEAR, open.subList(0, open.size() - 1), Set.of())).as("a second press").isZero();
        assertThat(rollForward.roll(YEAR, Set.of(left), Set.of())).as("is here after all").isEqualTo(1);
        assertThat(counted(people())).containsEntry(LastYearsPerson.State.IMPORTED, 16L).doesNotContainKey(LastYearsPerson.State.LEFT);

        assertThat(declarations.overview(EMPLOYER, YEAR).counters().of(ReviewStatus.INCOMPLETE)).isEqualTo(16);
        var unfinished = listed.unfinished(EMPLOYER, YEAR);
        assertThat(unfinished.stream().collect(Collectors.groupingBy(Unfinished::readiness, Collectors.counting()))).isEqualTo(Map.of(Readiness.READY, 9L,
                Readiness.NO_CONTRACT, 1L, Readiness.SILENT, 2L, Readiness.FAILING, 4L));
        var ready = unfinished.stream().filter(Unfinished::isReady).findFirst().orElseThrow().row().id();
        var file = placements.file(ready);
        assertThat(file.details().phone()).startsWith("100");
        assertThat(file.contracts()).singleElement().satisfies(contract -> assertThat(contract.files()).hasSize(1));
        assertThat(file.certificates()).isNotEmpty();

        assertThatThrownBy(() -> confirmReady.confirm(YEAR, 8)).hasMessage("declaration.confirmReady.changed");
        assertThat(confirmReady.confirm(YEAR, 9)).isEqualTo(9);
        assertThatThrownBy(() -> confirmReady.confirm(YEAR, 9)).hasMessage("declaration.confirmReady.nobody");
        var overview = declarations.overview(EMPLOYER, YEAR);
        assertThat(overview.counters().of(ReviewStatus.APPROVED_AUTO)).isEqualTo(9);
        assertThat(overview.counters().confirmedMonths()).isEqualTo(108);
        assertThat(overview.isMayComplete()).isFalse();
        assertThat(placements.file(ready).row().status()).isEqualTo(ReviewStatus.APPROVED_AUTO);
        assertThat(claims(ready)).isEqualTo(12);

        // the paper of a contract belongs to both years, and stays with the other when one goes
        var paper = file.contracts().get(0).files().get(0).fileId();
        deletePlacements.delete(List.of(ready));
        assertThat(evidence.open(paper)).isPresent();
        assertThat(counted(people())).containsEntry(LastYearsPerson.State.OPEN, 1L);
    }

    @Tag("AC-15")
    @Test
    void two_hundred_people_are_carried_over_in_two_acts_and_a_month_that_is_taken_holds_back_only_its_person() {
        var employer = CreditCode.of("91210302MA00XX402K");
        acting.asEmployer(employer.value(), "鞍山样例百人公司");
        saveProfile.save(new EmployerProfile(openProfile.open().version(), employer, "", null, EmployerType.ENTERPRISE, Ownership.LIMITED, "C", TIEDONG, TIEDONG, TIEDONG,
                "样例", LegalDocument.PASSPORT, "E12345678", "13800000000", null, null, "样例", "13800000001", "样例路1号", "样例路1号", null));
        var paper = transaction.ask(records -> {
            var last = ManyPeople.aDeclaration(records, employer, YEAR.previous(), TIEDONG);
            var contracts = ManyPeople.people(records, last, 200).stream().flatMap(placement -> placements.contracts(placement.id()).stream()).toList();
            var file = evidence.keep(Intake.accept("合同.png", new ByteArrayInputStream(png()), -1), employer, "样例");
            contracts.forEach(contract -> evidence.use(file, EvidenceSubject.CONTRACT, contract.id(), null, Months.NONE));
            return file;
        });
        assertThat(evidence.open(paper)).isPresent();

        var everybody = lastYears.of(employer, YEAR, ALL).stream().map(LastYearsPerson::placement).toList();
        assertThat(rollForward.roll(YEAR, everybody, Set.of())).isEqualTo(200);
        assertThat(listed.unfinished(employer, YEAR)).extracting(person -> person.row().name()).as("in the order of last year").startsWith("样例1", "样例2", "样例3").endsWith("样例200");
        assertThat(listed.unfinished(employer, YEAR)).hasSize(200).allSatisfy(person -> assertThat(person.readiness()).isEqualTo(Readiness.FAILING));

        transaction.run(records -> listed.unfinished(employer, YEAR).forEach(person -> ManyPeople.pass(records, records.find(Placement.class, person.row().id()), YEAR, TIEDONG)));
        transaction.run(records -> {
            var elsewhere = ManyPeople.people(records, ManyPeople.aDeclaration(records, CreditCode.of("91210302MA00XX429B"), YEAR, TIEDONG), 1).get(0);
            records.persist(new ClaimedMonth(elsewhere.person(), 202503, elsewhere.id()));
        });
        assertThat(listed.unfinished(employer, YEAR).stream().filter(person -> !person.isReady())).singleElement().satisfies(person -> {
            assertThat(person.readiness()).isEqualTo(Readiness.TAKEN);
            assertThat(person.getMonths()).isEqualTo(Months.of(3));
        });
        assertThat(confirmReady.confirm(YEAR, 199)).isEqualTo(199);
        assertThat(declarations.overview(employer, YEAR).counters()).satisfies(counters -> {
            assertThat(counters.of(ReviewStatus.APPROVED_AUTO)).isEqualTo(199);
            assertThat(counters.confirmedMonths()).isEqualTo(199 * 12);
        });
    }

    @Tag("AC-32")
    @Test
    void the_list_is_searched_and_paged_by_the_database_and_its_counters_agree_with_it() {
        var employer = CreditCode.of("91210302MA00XX410E");
        acting.asEmployer(employer.value(), "鞍山样例名单公司");
        transaction.run(records -> {
            var people = ManyPeople.people(records, ManyPeople.aDeclaration(records, employer, YEAR, TIEDONG), 45);
            people.subList(0, 3).forEach(placement -> {
                ManyPeople.pass(records, placement, YEAR, TIEDONG);
                placement.choose(Months.ALL, Months.ALL, false);
                placement.confirmBySystem(ManyPeople.ALL_PASS, Instant.parse("2026-03-02T01:00:00Z"));
            });
        });
        assertThat(listed.page(employer, YEAR, ALL)).satisfies(page -> {
            assertThat(page.found()).isEqualTo(45);
            assertThat(page.getPages()).isEqualTo(3);
            assertThat(page.rows()).hasSize(20).first().satisfies(row -> assertThat(row.certificateNumber()).endsWith("43"));
        });
        assertThat(listed.page(employer, YEAR, new PlacementSearch("", null, 3)).rows()).extracting(PlacementRow::name).startsWith("样例41").hasSize(5);
        assertThat(listed.page(employer, YEAR, new PlacementSearch(null, null, 9)).page()).as("a page beyond the last").isEqualTo(3);
        assertThat(names(employer, new PlacementSearch(" 样例4 ", null, 1))).containsExactly("样例4", "样例40", "样例41", "样例42", "样例43", "样例44", "样例45");
        assertThat(names(employer, new PlacementSearch(ManyPeople.number(7).value().toLowerCase(), null, 1))).containsExactly("样例8");
        assertThat(names(employer, new PlacementSearch("19800108", null, 1))).containsExactly("样例8");
        assertThat(names(employer, new PlacementSearch("%", null, 1))).isEmpty();
        assertThat(names(employer, new PlacementSearch("样例_", null, 1))).isEmpty();
        assertThat(names(employer, new PlacementSearch("样例4", ReviewStatus.APPROVED_AUTO, 1))).isEmpty();
        assertThat(names(employer, new PlacementSearch(null, ReviewStatus.APPROVED_AUTO, 1))).containsExactly("样例1", "样例2", "样例3");
        var counters = declarations.overview(employer, YEAR).counters();
        assertThat(counters.people()).isEqualTo(45);
        for (var status : ReviewStatus.values()) {
            assertThat(counters.of(status)).isEqualTo(listed.page(employer, YEAR, new PlacementSearch(null, status, 1)).found());
        }
        assertThat(counters.registeredMonths()).isEqualTo(36);
        assertThat(counters.confirmedMonths()).isEqualTo(36);
        assertThat(counters.creditedMonths()).isEqualTo(36);

        acting.asEmployer("91210302MA00XX0157", "鞍山样例一号制造有限公司");
        assertThatThrownBy(() -> listed.page(employer, YEAR, ALL)).isInstanceOf(Refusal.class).hasMessage("access.notFound");
        assertThatThrownBy(() -> lastYears.of(EMPLOYER, YEAR, ALL)).hasMessage("access.notFound");
    }

    private List<String> names(CreditCode employer, PlacementSearch search) {
        return listed.page(employer, YEAR, search).rows().stream().map(PlacementRow::name).toList();
    }

    private List<LastYearsPerson> people() {
        return lastYears.of(EMPLOYER, YEAR, ALL);
    }

    private static Map<LastYearsPerson.State, Long> counted(List<LastYearsPerson> people) {
        return people.stream().collect(Collectors.groupingBy(LastYearsPerson::state, Collectors.counting()));
    }

    private long claims(long placement) {
        return transaction.ask(records -> records.createQuery("select count(c) from ClaimedMonth c where c.placementId = :id", Long.class).setParameter("id", placement).getSingleResult());
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
