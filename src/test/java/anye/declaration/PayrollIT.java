package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import anye.access.Acting;
import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.employer.SaveProfile;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Lookup;
import anye.kernel.Months;
import anye.rules.Question;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 批量导入, with a unit of Anshan that has never declared anybody, and the work done by the server's own timer. */
class PayrollIT extends InContainer {

    private static final CreditCode EMPLOYER = CreditCode.of("91210303MA00XX47XW");
    private static final CreditCode OTHER = CreditCode.of("91210303MA00XX488W");
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final Division TIEXI = Division.of("210303");
    private static final PlacementSearch ALL = new PlacementSearch(null, null, 1);

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
    private HandInPayroll handInPayroll;
    @Inject
    private ReadPayroll readPayroll;
    @Inject
    private ConfirmPayroll confirmPayroll;
    @Inject
    private WorkPayrolls workPayrolls;
    @Inject
    private CurrentActor actor;
    @Inject
    private Payrolls payrolls;
    @Inject
    private Placements placements;
    @Inject
    private ListedPlacements listed;
    @Inject
    private Statements statements;
    @Inject
    private Verifications verifications;
    @Inject
    private VerifyPlacement verifyPlacement;
    @Inject
    private ChooseMonths chooseMonths;
    @Inject
    private DeletePlacements deletePlacements;

    @BeforeEach
    void an_employer_with_a_profile_and_nobody_in_its_list() {
        acting.asEmployer(EMPLOYER.value(), "鞍山样例工资表公司");
        employers.arrive(EMPLOYER, "鞍山样例工资表公司");
        saveProfile.save(settled.profile(EMPLOYER, TIEXI.code(), "样例经办"));
        var left = listed.page(EMPLOYER, YEAR, ALL).rows().stream().map(PlacementRow::id).toList();
        if (!left.isEmpty()) {
            deletePlacements.delete(left);
        }
    }

    @Test
    void good_lines_are_taken_over_when_they_are_confirmed_and_bad_ones_come_back_with_their_reasons() {
        elsewhere(ManyPeople.number(3002).value(), 3);
        var lines = new ArrayList<String>();
        for (int month = 1; month <= 12; month++) {
            lines.add(line(3001, "样例甲", month, "2500.00,是,否,2024-01-01,,否,,包装工,"));
            lines.add(line(3002, "样例乙", month, "2600,,,2025-01-01,2026-12-31,,,,"));
        }
        lines.add(line(3003, "样例丙", 1, "两千,,,,,,,,"));
        lines.add(line(3003, "样例丙", 13, "2000,,,,,,,,"));
        lines.add(line(3004, "样例丁", 1, "2000,,,2025-01-01,2026-12-31,是,91410102MA00XX058P,,"));
        long id = handInPayroll.handIn(YEAR, "C:\\sheets\\工资.csv", sheet(lines).getBytes(Charset.forName("GB18030")));
        awaitTheServersOwnTimer(id, PayrollState.CHECKED);
        var sheet = payrolls.sheet(id);
        assertThat(sheet.row()).satisfies(row -> {
            assertThat(row.shownName()).isEqualTo("工资.csv");
            assertThat(row.total()).isEqualTo(27);
            assertThat(row.good()).isEqualTo(23);
            assertThat(row.bad()).isEqualTo(4);
            assertThat(row.people()).isEqualTo(2);
        });
        assertThat(sheet.getBad()).extracting(line -> line.faults().get(0).code()).containsExactly("declaration.payroll.bad.claimedElsewhere", "kernel.money.shape",
                "declaration.payroll.bad.month", "declaration.contract.unitUnknown");
        assertThat(payrolls.faulty(id, Locale.SIMPLIFIED_CHINESE).rows()).hasSize(4).first().satisfies(row -> assertThat(row.get(row.size() - 1)).contains("已在其他单位登记").doesNotContain("样例外单位", OTHER.value()));
        assertThat(listed.page(EMPLOYER, YEAR, ALL).found()).as("nothing has changed").isZero();

        assertThat(confirmPayroll.confirm(id)).isTrue();
        assertThat(confirmPayroll.confirm(id)).as("pressed twice").isFalse();
        assertThatThrownBy(() -> confirmPayroll.drop(id)).hasMessage("declaration.payroll.alreadyConfirmed");
        await(id, PayrollState.TAKEN);
        assertThat(confirmPayroll.confirm(id)).as("pressed on an old page").isFalse();
        var people = listed.page(EMPLOYER, YEAR, ALL).rows();
        assertThat(people).extracting(PlacementRow::name).containsExactly("样例甲", "样例乙");
        assertThat(people).allSatisfy(row -> {
            assertThat(row.status()).isEqualTo(ReviewStatus.INCOMPLETE);
            assertThat(row.verified()).as("the departments were asked").isTrue();
        });
        var file = placements.file(people.get(0).id());
        assertThat(file.contracts()).singleElement().satisfies(contract -> {
            assertThat(contract.details().from()).isEqualTo("2024-01-01");
            assertThat(contract.details().type()).isEqualTo(ContractType.OPEN_ENDED);
            assertThat(contract.details().jobTitle()).isEqualTo("包装工");
        });
        assertThatThrownBy(() -> chooseMonths.choose(people.get(0).id(), Months.ALL)).as("its paper is still missing").hasMessage("declaration.contract.fileMissing");

        var differences = statements.differences(people.get(0).id());
        assertThat(differences).filteredOn(each -> each.question() == Question.WAGE).hasSize(12).first().satisfies(each -> {
            assertThat(each.key()).isEqualTo("declaration.stated.WAGE.none");
            assertThat(each.arguments()).containsExactly("2500.00");
        });
        assertThat(differences).filteredOn(each -> each.question() == Question.SOCIAL_INSURANCE).hasSize(12).allSatisfy(each -> assertThat(each.key()).endsWith(".yes"));
        assertThat(differences).as("both say no").noneMatch(each -> each.question() == Question.MEDICAL_INSURANCE);
        assertThat(placements.file(people.get(0).id()).matrix().rows().get(0).findings().get(0).value()).as("a statement is no record").isNull();
    }

    @Test
    void the_same_payroll_once_more_adds_nobody_and_renews_the_statement_and_one_that_is_dropped_leaves_nothing() {
        taken(line(3001, "样例甲", 1, "2500,是,是,2024-01-01,,,,,"));
        var placement = listed.page(EMPLOYER, YEAR, ALL).rows().get(0).id();
        taken(line(3001, "样例甲", 1, "2700,是,是,2024-01-01,,,,,"));
        assertThat(listed.page(EMPLOYER, YEAR, ALL).found()).isEqualTo(1);
        assertThat(placements.file(placement).contracts()).hasSize(1);
        assertThat(statements.differences(placement)).first().satisfies(each -> assertThat(each.arguments()).containsExactly("2700.00"));

        long dropped = handInPayroll.handIn(YEAR, "x.csv", sheet(List.of(line(3005, "样例戊", 1, "2500,,,,,,,,"))).getBytes(StandardCharsets.UTF_8));
        await(dropped, PayrollState.CHECKED);
        confirmPayroll.drop(dropped);
        confirmPayroll.drop(dropped);
        assertThat(payrolls.sheet(dropped).lines()).isEmpty();
        assertThatThrownBy(() -> confirmPayroll.confirm(dropped)).hasMessage("declaration.payroll.notChecked");
        assertThat(listed.page(EMPLOYER, YEAR, ALL).found()).isEqualTo(1);
    }

    @Test
    void a_sheet_unlike_the_template_is_kept_sealed_until_its_employer_says_how_it_is_read() {
        var number = ManyPeople.number(3007).value();
        var file = ("工资表\n姓名;*证件号码;月份;到手\n样例庚;" + number + ";202501;2500\n样例庚;" + number + ";202501;100\n").getBytes(Charset.forName("GB18030"));
        long id = handInPayroll.handIn(YEAR, "工资.csv", file);
        assertThat(payrolls.row(id).state()).isEqualTo(PayrollState.ASKED);
        String kept = transaction.ask(records -> (String) records.createNativeQuery("select asked_file from payroll where id = ?1").setParameter(1, id).getSingleResult());
        assertThat(kept).isNotEmpty().doesNotContain(java.util.Base64.getEncoder().encodeToString(file).substring(0, 20));
        assertThatThrownBy(() -> confirmPayroll.confirm(id)).hasMessage("declaration.payroll.notChecked");
        var understood = payrolls.understanding(id, null, null);
        assertThat(understood.doubts()).extracting(doubt -> doubt.code()).containsExactly("likely", "missing", "sums");
        assertThatThrownBy(() -> readPayroll.read(id, 0, understood.heading(), understood.places(), false)).hasMessage("kernel.sheet.columnNotChosen");
        acting.asEmployer("91210302MA00XX0157", "鞍山样例一号制造有限公司");
        assertThatThrownBy(() -> payrolls.understanding(id, null, null)).hasMessage("access.notFound");
        assertThatThrownBy(() -> readPayroll.read(id, 0, understood.heading(), Map.of(), false)).hasMessage("access.notFound");

        acting.asEmployer(EMPLOYER.value(), "鞍山样例工资表公司");
        readPayroll.read(id, 0, understood.heading(), Map.of("name", 0, "idNumber", 1, "month", 2, "wage", 3), true);
        await(id, PayrollState.CHECKED);
        assertThat(payrolls.sheet(id).lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.cells()).containsEntry("wage", "2600");
        });
        Object left = transaction.ask(records -> records.createNativeQuery("select count(*) from payroll where id = ?1 and asked_file is null").setParameter(1, id).getSingleResult());
        assertThat(((Number) left).intValue()).as("the file is not kept any longer").isEqualTo(1);
        assertThatThrownBy(() -> readPayroll.read(id, 0, understood.heading(), Map.of(), false)).hasMessage("kernel.sheet.answered");
        confirmPayroll.drop(id);
    }

    @Test
    void what_a_dead_server_left_half_done_is_done_to_its_end_and_once() {
        var lines = new ArrayList<String>();
        for (int person = 3010; person < 3130; person++) {
            lines.add(line(person, "样例" + person, 1, "2500,,,2024-01-01,,,,,"));
        }
        long id = handInPayroll.handIn(YEAR, "x.csv", sheet(lines).getBytes(StandardCharsets.UTF_8));
        await(id, PayrollState.CHECKED);
        // as if somebody had claimed it, taken over the first, and died
        transaction.run(records -> records.createNativeQuery("update payroll set state = 'TAKING', total = 240, done = 50, claimed_until = ?1 where id = ?2")
                .setParameter(1, Instant.parse("2026-01-01T00:00:00Z").atOffset(java.time.ZoneOffset.UTC)).setParameter(2, id).executeUpdate());
        await(id, PayrollState.TAKEN);
        assertThat(listed.page(EMPLOYER, YEAR, ALL).found()).isEqualTo(120);
        transaction.run(records -> records.createNativeQuery("update payroll set state = 'TAKING', done = 0, claimed_until = null where id = ?1").setParameter(1, id).executeUpdate());
        await(id, PayrollState.TAKEN);
        assertThat(listed.page(EMPLOYER, YEAR, ALL).found()).as("all of it once more").isEqualTo(120);
    }

    @Test
    void a_payroll_is_its_employers_own_and_unreadable_in_the_database() {
        long id = handInPayroll.handIn(YEAR, "x.csv", sheet(List.of(line(3006, "样例己", 1, "2500,,,,,,,,"))).getBytes(StandardCharsets.UTF_8));
        await(id, PayrollState.CHECKED);
        String kept = transaction.ask(records -> (String) records.createNativeQuery("select content from payroll where id = ?1").setParameter(1, id).getSingleResult());
        assertThat(kept).doesNotContain("样例己", ManyPeople.number(3006).value());
        acting.asEmployer("91210302MA00XX0157", "鞍山样例一号制造有限公司");
        assertThatThrownBy(() -> payrolls.sheet(id)).hasMessage("access.notFound");
        assertThatThrownBy(() -> payrolls.row(id)).hasMessage("access.notFound");
        assertThatThrownBy(() -> confirmPayroll.confirm(id)).hasMessage("access.notFound");
        assertThatThrownBy(() -> confirmPayroll.drop(id)).hasMessage("access.notFound");
    }

    @Test
    void a_second_verification_says_which_cells_are_not_as_before_and_which_source_changed_them() {
        taken(line(3001, "样例甲", 1, "2500,是,是,2024-01-01,,,,,"));
        var placement = listed.page(EMPLOYER, YEAR, ALL).rows().get(0).id();
        assertThat(verifications.changes(placement)).as("asked once").isEmpty();
        verifyPlacement.verify(placement);
        assertThat(verifications.changes(placement)).hasValueSatisfying(changes -> assertThat(changes.cells()).as("the departments say the same").isEmpty());
        // as if the tax bureau had had March by then, the first time
        transaction.run(records -> {
            var verdicts = records.createQuery("select v from StoredVerdict v where v.placementId = :placement order by v.id", StoredVerdict.class).setParameter("placement", placement).getResultList();
            var facts = verdicts.get(0).facts();
            records.createNativeQuery("update verdict set facts = ?1 where id = ?2").setParameter(1, FactsText.write(facts.withWages(facts.wages().with(3, anye.kernel.Money.ofYuan(2500)))))
                    .setParameter(2, verdicts.get(0).id()).executeUpdate();
        });
        assertThat(verifications.changes(placement).orElseThrow().cells()).singleElement().satisfies(change -> {
            assertThat(change.now().question()).isEqualTo(Question.WAGE);
            assertThat(change.now().month().getMonthValue()).isEqualTo(3);
            assertThat(change.before().value()).isEqualTo("2500.00");
            assertThat(change.now().value()).isNull();
            assertThat(change.now().source().department()).isEqualTo("registry.department.wages");
        });
        acting.asEmployer("91210302MA00XX0157", "鞍山样例一号制造有限公司");
        assertThatThrownBy(() -> verifications.changes(placement)).hasMessage("access.notFound");
        assertThatThrownBy(() -> statements.differences(placement)).hasMessage("access.notFound");
    }

    private void taken(String line) {
        long id = handInPayroll.handIn(YEAR, "x.csv", sheet(List.of(line)).getBytes(StandardCharsets.UTF_8));
        await(id, PayrollState.CHECKED);
        confirmPayroll.confirm(id);
        await(id, PayrollState.TAKEN);
    }

    /** The month counts for somebody else already. */
    private void elsewhere(String person, int month) {
        transaction.run(records -> {
            if (records.createQuery("select count(c) from ClaimedMonth c where c.personKey = :person", Long.class).setParameter("person", Lookup.of(new anye.kernel.ResidentNumber(person))).getSingleResult() == 0) {
                var declaration = records.createQuery("select d from Declaration d where d.employer = :other", Declaration.class).setParameter("other", OTHER).getResultStream().findFirst()
                        .orElseGet(() -> ManyPeople.aDeclaration(records, OTHER, YEAR, TIEXI));
                var placement = new Placement(declaration.id(), new anye.kernel.ResidentNumber(person), new PersonDetails("样例外单位", null, null, null, null, null, null, null, false, null), ManyPeople.THEN);
                records.persist(placement);
                records.flush();
                records.persist(new ClaimedMonth(placement.person(), Placements.key(YEAR, month), placement.id()));
            }
        });
    }

    private static String sheet(List<String> lines) {
        return String.join(",", PayrollSheet.COLUMNS.stream().map(column -> PayrollSheet.title(column, Locale.SIMPLIFIED_CHINESE)).toList()) + "\n" + String.join("\n", lines) + "\n";
    }

    private static String line(int person, String name, int month, String rest) {
        return ManyPeople.number(person).value() + "," + name + ",2025%02d,".formatted(month) + rest;
    }

    private void awaitTheServersOwnTimer(long id, PayrollState state) {
        for (var until = System.nanoTime() + 60_000_000_000L; payrolls.row(id).state() != state && System.nanoTime() < until;) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(payrolls.row(id).state()).isEqualTo(state);
    }

    /** Does what the timer does, as it does, without waiting for its next round; the timer may be the faster one. */
    private void await(long id, PayrollState state) {
        var employer = actor.get();
        try {
            acting.asSystem("WorkPayrolls");
            workPayrolls.work();
        } finally {
            acting.as(employer);
        }
        awaitTheServersOwnTimer(id, state);
    }
}
