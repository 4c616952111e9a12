package anye.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import anye.access.Acting;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.MovedTime;
import anye.kernel.sheet.Csv;
import anye.kernel.sheet.Sheets;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an office lists, brings in, freezes and inspects, in 浙江省衢州市 and 丽水市, where no other test has anybody. */
class OfficePapersIT extends InContainer {

    private static final Division CITY = Division.of("330800");
    private static final String COUNTY = "330802";
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final BusinessYear LAST = new BusinessYear(2024);

    @Inject
    private Undeclared undeclared;
    @Inject
    private HandOverUndeclared handOverUndeclared;
    @Inject
    private CheckImport checkImport;
    @Inject
    private ConfirmImport confirmImport;
    @Inject
    private Imports imports;
    @Inject
    private History history;
    @Inject
    private OverQuota overQuota;
    @Inject
    private Exits exits;
    @Inject
    private YearlyReports reports;
    @Inject
    private SaveReportTexts saveReportTexts;
    @Inject
    private FreezeYear freezeYear;
    @Inject
    private SaveInspection saveInspection;
    @Inject
    private Inspections inspections;
    @Inject
    private Supervision supervision;
    @Inject
    private Analysis analysis;
    @Inject
    private OpenStatistics statistics;
    @Inject
    private Performance performance;
    @Inject
    private Acting acting;
    @Inject
    private MovedTime time;
    @Inject
    private Transaction transaction;
    @Inject
    private Clock clock;

    private Units units;

    @AfterEach
    void time_is_what_it_was() {
        time.back();
    }

    @BeforeEach
    void the_city_s_supervisor_acts() {
        units = new Units(transaction);
        acting.asSupervisor(CITY.code());
    }

    @Tag("AC-51")
    @Tag("AC-52")
    @Test
    void who_is_known_and_filed_nothing_is_listed_and_handed_over_once_after_the_window() {
        var silent = Units.code();
        take(ImportKind.REGISTER, "2024," + silent + ",衢州样例名册单位," + COUNTY + ",40,税务部门");
        var filed = Units.code();
        take(ImportKind.REGISTER, "2024," + filed + ",衢州样例申报单位," + COUNTY + ",40,税务部门");
        units.declaration(filed, COUNTY, 2024, true);
        var begun = Units.code();
        units.declaration(begun, COUNTY, 2024, false);

        var found = undeclared.list(Scope.of(CITY), LAST, 0, 100).rows();
        assertThat(found).filteredOn(row -> row.employer().equals(silent)).singleElement().satisfies(row -> {
            assertThat(row.source()).isEqualTo("REGISTER");
            assertThat(row.closedOn()).isEqualTo(LocalDate.of(2025, 12, 31));
            assertThat(row.isDeemed()).isTrue();
            assertThat(row.handedOver()).isFalse();
        });
        assertThat(found).noneMatch(row -> row.employer().equals(filed));
        assertThat(found).filteredOn(row -> row.employer().equals(begun)).singleElement().satisfies(row -> assertThat(row.isDeemed()).isFalse());
        assertThat(supervision.overview(Scope.of(CITY), LAST).total().silent()).isEqualTo(found.stream().filter(row -> !row.unfinished()).count());

        assertThat(handOverUndeclared.handOver(Scope.of(CITY), LAST)).isPositive();
        assertThat(undeclared.list(Scope.of(CITY), LAST, 0, 100).rows()).filteredOn(row -> row.employer().equals(silent)).allMatch(Undeclared.Row::handedOver);
        assertThat(undeclared.list(Scope.of(CITY), LAST, 0, 100).rows()).filteredOn(row -> row.employer().equals(begun)).noneMatch(Undeclared.Row::handedOver);
        assertThat(count("select count(*) from handover where credit_code = '" + silent + "' and kind = 'NOT_DECLARED' and declaration_id is null")).isOne();
        assertThatThrownBy(() -> handOverUndeclared.handOver(Scope.of(CITY), LAST)).hasMessage("report.undeclared.nothing");
        assertThat(count("select count(*) from handover where credit_code = '" + silent + "'")).isOne();
        assertThatThrownBy(() -> handOverUndeclared.handOver(Scope.of(Division.of("330100")), LAST)).hasMessage("access.notFound");
    }

    @Tag("AC-51")
    @Tag("AC-66")
    @Test
    void whom_the_system_alone_prepared_has_filed_nothing_and_stands_in_no_figure() {
        var scope = Scope.of(Division.of("330803"));
        var code = units.employer("330803", "C");
        take(ImportKind.REGISTER, "2024," + code + ",衢州样例先行单位,330803,40,税务部门");
        var before = supervision.overview(scope, LAST).total();
        var posts = analysis.posts(scope, LAST);
        var exitsBefore = exits.of(scope, LAST);
        long declaration = units.prepared(code, "330803", 2024);
        long person = units.person(declaration, 0, 0, "样例先行岗位");
        units.retiring(person, 0b111);
        units.departing(person, LocalDate.of(2024, 5, 31));

        assertThat(supervision.overview(scope, LAST).total()).isEqualTo(before);
        assertThat(supervision.units(scope, LAST, 0, 100).rows()).noneMatch(row -> row.employer().equals(code));
        assertThat(supervision.units(scope, LAST, 0, 100).total()).isEqualTo(before.units());
        assertThat(analysis.posts(scope, LAST)).isEqualTo(posts);
        assertThat(analysis.industries(scope, LAST)).noneMatch(line -> "C".equals(line.key()));
        assertThat(exits.of(scope, LAST)).isEqualTo(exitsBefore);
        assertThat(undeclared.list(scope, LAST, 0, 100).rows()).filteredOn(row -> row.employer().equals(code)).singleElement().satisfies(row -> {
            assertThat(row.unfinished()).isFalse();
            assertThat(row.isDeemed()).isTrue();
        });
        assertThat(handOverUndeclared.handOver(scope, LAST)).isPositive();
        assertThat(count("select count(*) from handover where credit_code = '" + code + "' and kind = 'NOT_DECLARED'")).isOne();

        var next = units.employer("330803", "C");
        units.prepared(next, "330803", 2025);
        assertThat(undeclared.list(scope, YEAR, 0, 100).rows()).filteredOn(row -> row.employer().equals(code)).singleElement()
                .satisfies(row -> assertThat(row.source()).as("nor was it a filing of the year before").isEqualTo("PROFILE"));
        assertThat(undeclared.list(scope, YEAR, 0, 100).rows()).filteredOn(row -> row.employer().equals(next)).extracting(Undeclared.Row::getConclusion).containsExactly("still");
    }

    @Tag("AC-51")
    @Test
    void while_the_window_is_open_nobody_is_deemed_to_have_placed_nobody() {
        var waiting = units.employer(COUNTY, "A");
        assertThat(LocalDate.now(clock)).isBefore(LocalDate.of(2026, 12, 31));
        assertThat(undeclared.list(Scope.of(Division.of(COUNTY)), YEAR, 0, 1000).rows()).filteredOn(row -> row.employer().equals(waiting)).singleElement()
                .satisfies(row -> assertThat(row.isDeemed()).isFalse());
    }

    @Tag("AC-67")
    @Test
    void a_sheet_changes_nothing_until_it_is_confirmed_and_then_once() {
        var code = Units.code();
        var sheet = history("2020," + code + ",样例单位," + COUNTY + ",2,24,20,40,100", "2021," + code + ",样例单位," + COUNTY + ",1,12,12,12,", "2021,bad,样例单位,210302,1,12,12,12,");
        long id = checkImport.check(ImportKind.HISTORY, "C:\\桌面\\历史.csv", sheet);
        assertThat(imports.sheet(id).row().shownName()).isEqualTo("历史.csv");
        assertThat(imports.sheet(id).getBad()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(4);
            assertThat(line.problems()).containsExactly("code", "outside");
        });
        assertThat(imports.faulty(id).rows()).hasSize(1);
        assertThat(historic(code)).isZero();

        assertThat(confirmImport.confirm(id)).isEqualTo(2);
        assertThat(confirmImport.confirm(id)).isZero();
        assertThat(historic(code)).isEqualTo(2);
        long again = checkImport.check(ImportKind.HISTORY, "历史.csv", sheet);
        assertThat(imports.sheet(again).count(ImportLine.Effect.SAME)).isEqualTo(2);
        assertThat(confirmImport.confirm(again)).isZero();
        long corrected = checkImport.check(ImportKind.HISTORY, "历史.csv", history("2020," + code + ",样例单位," + COUNTY + ",2,24,21,40,100"));
        assertThat(imports.sheet(corrected).count(ImportLine.Effect.CHANGED)).isOne();
        confirmImport.drop(corrected);
        assertThatThrownBy(() -> confirmImport.confirm(corrected)).hasMessage("report.import.dropped");

        acting.asEmployer(code.value(), "样例单位");
        assertThat(history.own()).extracting(History.Year::year, History.Year::confirmed, History.Year::imported)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2021, 12L, true), org.assertj.core.groups.Tuple.tuple(2020, 20L, true));
        acting.asSupervisor("331100");
        assertThatThrownBy(() -> imports.sheet(id)).hasMessage("access.notFound");
        assertThatThrownBy(() -> confirmImport.confirm(id)).hasMessage("access.notFound");
    }

    @Tag("AC-67")
    @Test
    void rows_that_have_become_faulty_since_they_were_shown_are_not_taken_over_in_silence() {
        var code = Units.code();
        long id = checkImport.check(ImportKind.HISTORY, "历史.csv", history("2020," + code + ",样例单位," + COUNTY + ",2,24,20,40,100"));
        units.declaration(code, COUNTY, 2020, true);
        assertThatThrownBy(() -> confirmImport.confirm(id)).hasMessage("report.import.changedMeanwhile");
        assertThat(historic(code)).isZero();
    }

    @Tag("AC-69")
    @Test
    void above_the_quota_is_who_is_credited_more_than_the_register_s_headcount_asks_for() {
        var over = completed("331102", 12, 24);
        var met = completed("331102", 12, 18);
        var unknown = completed("331102", 12, 24);
        acting.asSupervisor("331100");
        take(ImportKind.REGISTER, "2025," + over + ",样例超比例单位,331102,100,税务部门", "2025," + met + ",样例达标单位,331102,100,税务部门");
        var found = overQuota.list(Scope.of(Division.of("331100")), YEAR);
        assertThat(found.rows()).extracting(OverQuota.Row::employer).contains(over).doesNotContain(met, unknown);
        assertThat(found.unknown()).isPositive();
        assertThat(Sheets.write(List.of(overQuota.table(Scope.of(Division.of("331100")), YEAR)))).startsWith('P', 'K');
    }

    private CreditCode completed(String office, int months, int credited) {
        var code = units.employer(office, "C");
        units.person(units.declaration(code, office, 2025, true), (1 << months) - 1, credited, "操作工");
        return code;
    }

    @Tag("AC-68")
    @Test
    void who_retires_or_departs_is_counted_in_the_last_month_that_counts_and_months_after_it_are_seen() {
        var office = "330803";
        var declaration = units.declaration(units.employer(office, "C"), office, 2025, true);
        acting.asReviewer(1, office);
        var before = exits.of(Scope.of(Division.of(office)), YEAR);
        units.retiring(units.person(declaration, 0b1111111, 7, "门卫"), 0b1111111);
        units.departing(units.person(declaration, 0b111111, 6, "门卫"), LocalDate.of(2025, 6, 30));
        units.departing(units.person(declaration, 0b1111111, 7, "门卫"), LocalDate.of(2025, 6, 30));
        units.departing(units.person(declaration, 0b111111111111, 12, "门卫"), LocalDate.of(2025, 12, 31));
        var after = exits.of(Scope.of(Division.of(office)), YEAR);
        assertThat(after.people() - before.people()).isEqualTo(4);
        assertThat(after.months().get(6).retired() - before.months().get(6).retired()).isOne();
        assertThat(after.months().get(5).departed() - before.months().get(5).departed()).isEqualTo(2);
        assertThat(after.getAfter() - before.getAfter()).isOne();
    }

    @Tag("AC-66")
    @Test
    void a_frozen_year_stays_as_it_was_until_it_is_reopened_with_a_reason_and_both_are_written_down() {
        var city = Division.of("330900");
        acting.asSupervisor(city.code());
        assertThat(reports.dueOn(city, YEAR)).contains(LocalDate.of(2026, 12, 1));
        assertThat(reports.dueOn(Division.of("210300"), YEAR)).isEmpty();
        assertThatThrownBy(() -> freezeYear.freeze(YEAR)).hasMessage("report.yearly.missing");
        time.to(LocalDate.of(2026, 12, 31));
        saveReportTexts.save(YEAR, new ReportTexts("需要质检岗位", "加强培训", reports.texts(city, YEAR).version()));
        var certified = completed("330902", 6, 12);
        assertThatThrownBy(() -> freezeYear.freeze(YEAR)).as("the last day of the window").hasMessage("report.yearly.open.window");
        time.to(LocalDate.of(2027, 3, 1));
        set(certified, "declaration", "state = 'REGISTERING', reopened_until = date '2027-03-01'");
        assertThatThrownBy(() -> freezeYear.freeze(YEAR)).as("the last day of a reopened declaration").hasMessage("report.yearly.open.reopened");
        set(certified, "declaration", "state = 'COMPLETED', completed_at = timestamp with time zone '2027-02-26 10:00:00+08'");
        assertThatThrownBy(() -> freezeYear.freeze(YEAR)).as("the days for an objection").hasMessage("report.yearly.open.objections");
        set(certified, "declaration", "completed_at = timestamp with time zone '2026-12-01 10:00:00+08'");
        transaction.run(records -> records.createNativeQuery("insert into withdrawal (declaration_id, credit_code, office, reason, requested_at, requested_by, state, kind, due_on, version)"
                + " select id, credit_code, office, '撤回', completed_at, '样例', 'REQUESTED', 'WITHDRAWAL', date '2026-12-15', 0 from declaration where credit_code = ?1")
                .setParameter(1, certified.value()).executeUpdate());
        assertThatThrownBy(() -> freezeYear.freeze(YEAR)).as("an answer is owed").hasMessage("report.yearly.open.withdrawals");
        set(certified, "withdrawal", "state = 'REFUSED'");
        var hash = freezeYear.freeze(YEAR);
        var frozen = reports.content(city, YEAR);
        completed("330902", 6, 12);
        assertThat(reports.content(city, YEAR)).isEqualTo(frozen);
        assertThat(reports.frozenRow(city, YEAR)).hasValueSatisfying(row -> {
            assertThat(row.sha256()).isEqualTo(hash);
            assertThat(row.whole()).isTrue();
        });
        assertThat(ReportDrawing.draw(frozen, reports.frozenRow(city, YEAR).orElseThrow()).content()).startsWith('%', 'P', 'D', 'F');
        assertThat(Sheets.write(frozen.tables())).startsWith('P', 'K');
        assertThatThrownBy(() -> freezeYear.freeze(YEAR)).hasMessage("report.yearly.frozen");
        assertThatThrownBy(() -> saveReportTexts.save(YEAR, new ReportTexts("别的", "别的", 0))).hasMessage("report.yearly.frozen");
        long id = checkImport.check(ImportKind.REGISTER, "名册.csv", register("2025," + Units.code() + ",样例,330902,10,税务部门"));
        assertThat(imports.sheet(id).getBad()).singleElement().satisfies(line -> assertThat(line.problems()).containsExactly("frozen"));

        assertThatThrownBy(() -> freezeYear.reopen(YEAR, " ")).hasMessage("report.yearly.reasonMissing");
        freezeYear.reopen(YEAR, "更正登记数据");
        assertThat(reports.content(city, YEAR)).isNotEqualTo(frozen);
        assertThat(freezeYear.freeze(YEAR)).isNotEqualTo(hash);
        assertThat(reports.snapshots(city, YEAR)).extracting(SnapshotRow::edition).containsExactly(2, 1);
        assertThat(reports.snapshots(city, YEAR).get(1)).satisfies(first -> {
            assertThat(first.reopenReason()).isEqualTo("更正登记数据");
            assertThat(first.reopenedBy()).isEqualTo("样例督导");
        });
        assertThat(count("select count(*) from journal_record where act = 'report.yearly.frozen' and subject = 'report:330900-2025'")).isEqualTo(2);
        assertThat(count("select count(*) from journal_record where act = 'report.yearly.reopened' and subject = 'report:330900-2025'")).isOne();
        acting.asReviewer(1, "330902");
        assertThatThrownBy(() -> reports.content(city, YEAR)).hasMessage("access.notFound");
        assertThatThrownBy(() -> freezeYear.freeze(YEAR)).hasMessage("access.notFound");
    }

    private void set(CreditCode employer, String table, String what) {
        transaction.run(records -> records.createNativeQuery("update " + table + " set " + what + " where credit_code = ?1").setParameter(1, employer.value()).executeUpdate());
    }

    @Tag("AC-75")
    @Test
    void papers_that_are_untrue_are_never_without_measures() {
        acting.asReviewer(1, "330825");
        var on = LocalDate.of(2026, 5, 8);
        var untrue = new InspectionRow(null, null, Units.code(), "样例被检单位", on, "衢州市人力资源和社会保障局", "材料与实际不符", true, " ", null, null, null, null, null, false, 0);
        assertThatThrownBy(() -> saveInspection.save(untrue)).isInstanceOfSatisfying(anye.kernel.Refusal.class, refused -> assertThat(refused.field()).isEqualTo("measures"))
                .hasMessage("report.inspection.untrue.measures");
        long id = saveInspection.save(new InspectionRow(null, null, Units.code(), "样例被检单位", on, "衢州市人力资源和社会保障局", "材料与实际不符", true, "补齐材料", on.plusDays(30), null, null, null, null,
                false, 0));
        assertThat(inspections.row(id).untrue()).isTrue();
        assertThat(inspections.row(id).state()).isEqualTo(InspectionState.OPEN);
    }

    @Tag("AC-70")
    @Test
    void a_joint_inspection_is_written_searched_and_closed_by_its_own_office_alone() {
        var office = "330825";
        acting.asReviewer(1, office);
        var code = Units.code();
        var on = LocalDate.of(2026, 5, 8);
        assertThatThrownBy(() -> saveInspection.save(anInspection(code, on, "工资以现金发放", null))).hasMessage("report.inspection.deadlineWrong");
        long id = saveInspection.save(anInspection(code, on, "工资以现金发放", on.plusDays(30)));
        long clean = saveInspection.save(anInspection(Units.code(), on, null, null));
        assertThat(inspections.row(clean).state()).isEqualTo(InspectionState.NO_MEASURES);
        assertThat(inspections.row(id)).satisfies(row -> {
            assertThat(row.isOpen()).isTrue();
            assertThat(row.overdue()).isTrue();
        });
        acting.asSupervisor("330800");
        assertThat(inspections.list(Scope.of(CITY), code.value().substring(6), InspectionState.OPEN, 0, 10).rows()).extracting(InspectionRow::id).containsExactly(id);
        assertThat(inspections.list(Scope.of(CITY), "100%", null, 0, 10).rows()).isEmpty();
        assertThatThrownBy(() -> saveInspection.close(id, inspections.row(id).version(), "已改正", on)).hasMessage("report.inspection.otherOffice");
        acting.asSupervisor("331100");
        assertThatThrownBy(() -> inspections.row(id)).hasMessage("access.notFound");
        acting.asReviewer(1, office);
        long read = inspections.row(id).version();
        assertThatThrownBy(() -> saveInspection.close(id, read, "已改正", on.minusDays(1))).hasMessage("report.inspection.closedOn.wrong");
        saveInspection.close(id, read, "已改正", on.plusDays(20));
        assertThatThrownBy(() -> saveInspection.close(id, read, "再次", on.plusDays(20))).hasMessage("report.inspection.changedMeanwhile");
        assertThat(inspections.row(id)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(InspectionState.CLOSED);
            assertThat(row.overdue()).isFalse();
        });
    }

    private static InspectionRow anInspection(CreditCode code, LocalDate on, String measures, LocalDate deadline) {
        return new InspectionRow(null, null, code, "样例被检单位", on, "衢州市人力资源和社会保障局", "检查情况", false, measures, deadline, null, null, null, null, false, 0);
    }

    @Test
    void everybody_may_read_what_is_certified_and_nobody_what_tells_of_a_few() {
        var city = Division.of("540100");
        for (int i = 0; i < 6; i++) {
            completed("540102", 12, 12);
            completed("540103", 12, 12);
        }
        completed("540104", 12, 12);
        acting.asNobody();
        var published = statistics.of(city, YEAR);
        assertThat(published.whole()).isTrue();
        assertThat(published.total().people()).isEqualTo(13);
        assertThat(published.divisions()).filteredOn(line -> !line.isShown()).hasSize(2).extracting(line -> line.division().code()).contains("540104");
        assertThat(statistics.of(Division.of("540104"), YEAR).whole()).isFalse();
        assertThat(new String(Csv.write(statistics.table(published)), StandardCharsets.UTF_8)).contains("540100,total").doesNotContain("样例");
        assertThatThrownBy(() -> statistics.of(Division.of("549999"), YEAR)).hasMessage("access.notFound");
    }

    @Test
    void everybody_may_read_how_an_office_performs_once_it_has_decided_five_cases() {
        var office = "540202";
        var code = units.employer(office, "C");
        long declaration = units.declaration(code, office, 2025, false);
        for (int i = 0; i < 5; i++) {
            long person = units.person(declaration, 0, 0, null);
            units.reviewed(declaration, person, code, office, "2026-04-10", "2026-04-24", "2026-04-13", "REJECTED");
            units.reviewed(declaration, person, code, office, "2026-04-20", "2026-05-08", "2026-04-21", "APPROVED_MANUAL");
        }
        var few = units.employer("540221", "C");
        units.reviewed(units.declaration(few, "540221", 2025, false), few, "540221", "2026-04-10", "2026-04-24", "2026-04-13", "REJECTED");
        acting.asNobody();
        var lines = performance.of(Division.of("540200"), YEAR);
        assertThat(lines).filteredOn(line -> line.office().code().equals(office)).singleElement().satisfies(line -> {
            assertThat(line.decided()).isEqualTo(10);
            assertThat(line.median()).isEqualTo(1);
            assertThat(line.getPercentRefused()).isEqualTo(50);
            assertThat(line.getPercentOverturned()).isEqualTo(100);
            assertThat(line.isOverturnShown()).isTrue();
        });
        assertThat(lines).filteredOn(line -> line.office().code().equals("540221")).noneMatch(Performance.Line::isShown);
        assertThat(new String(Csv.write(performance.table(Division.of("540200"), YEAR)), StandardCharsets.UTF_8)).contains("540202").contains("10,1,100,50,100");
    }

    private void take(ImportKind kind, String... lines) {
        var bytes = kind == ImportKind.HISTORY ? history(lines) : register(lines);
        assertThat(confirmImport.confirm(checkImport.check(kind, "样例.csv", bytes))).isEqualTo(lines.length);
    }

    private static byte[] history(String... lines) {
        return bytes(ImportKind.HISTORY, lines);
    }

    private static byte[] register(String... lines) {
        return bytes(ImportKind.REGISTER, lines);
    }

    private static byte[] bytes(ImportKind kind, String... lines) {
        return (String.join(",", kind.columns().stream().map(ImportKind::title).toList()) + "\r\n" + String.join("\r\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private long historic(CreditCode code) {
        return count("select count(*) from historic_result where credit_code = '" + code + "'");
    }

    private long count(String sql) {
        return transaction.ask(records -> {
            var found = records.createNativeQuery(sql).getSingleResult();
            return ((Number) (found instanceof Object[] row ? row[0] : found)).longValue();
        });
    }
}
