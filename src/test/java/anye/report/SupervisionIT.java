package anye.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import anye.access.Acting;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SupervisionIT extends InContainer {

    /** 云南省, where no other test has anybody. */
    private static final Division PROVINCE = Division.of("530000");
    private static final Division CITY = Division.of("530100");
    private static final String COUNTY = "530102";
    private static final String OTHER = "530103";
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final List<ToLongFunction<Tally>> FIGURES = List.of(Tally::units, Tally::completed, Tally::silent, Tally::people, Tally::confirmed, Tally::credited,
            Tally::inTime, Tally::late, Tally::open, Tally::overdue);

    @Inject
    private Supervision supervision;
    @Inject
    private Analysis analysis;
    @Inject
    private OpenUnit openUnit;
    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;

    private Units units;

    @BeforeEach
    void a_province_with_employers_in_two_counties_and_at_the_city_s_own_office() {
        units = new Units(transaction);
        for (int i = 0; i < 3; i++) {
            declared(COUNTY, i % 2 == 0, 0b111111111111, 24);
        }
        declared(OTHER, false, 0b1111, 4);
        declared(CITY.code(), true, 0b101, 2);
        units.employer(COUNTY, "C");
        acting.asSupervisor(PROVINCE.code());
    }

    private void declared(String office, boolean completed, int confirmed, int credited) {
        var code = units.employer(office, "C");
        long declaration = units.declaration(code, office, YEAR.value(), completed);
        units.person(declaration, confirmed, credited, "质检员");
        units.person(declaration, 0, 0, null);
        // Friday to the Friday after next: ten working days, the last day of the clock
        units.reviewed(declaration, code, office, "2026-04-10", "2026-04-24", "2026-04-24", "APPROVED_MANUAL");
        units.reviewed(declaration, code, office, "2026-04-10", "2026-04-24", "2026-04-27", "REJECTED");
        units.reviewed(declaration, code, office, "2026-04-10", "2026-04-24", null, null);
    }

    @Tag("AC-66")
    @Test
    void each_figure_is_the_sum_of_the_list_beneath_it_from_the_province_down_to_the_employers() {
        var province = supervision.overview(Scope.of(PROVINCE), YEAR);
        assertSumOf(province);
        var city = supervision.overview(province.parts().stream().filter(part -> part.scope().division().equals(CITY)).findFirst().orElseThrow().scope(), YEAR);
        assertSumOf(city);
        assertThat(city.parts()).extracting(part -> part.scope().own()).contains(true);
        for (var part : city.parts()) {
            var leaf = supervision.overview(part.scope(), YEAR).total();
            var rows = everyUnit(part.scope());
            assertThat(leaf).as(part.scope().toString()).isEqualTo(part.tally());
            assertThat(rows).hasSize((int) leaf.units());
            assertThat(sum(rows, UnitRow::people)).isEqualTo(leaf.people());
            assertThat(sum(rows, UnitRow::confirmed)).isEqualTo(leaf.confirmed());
            assertThat(sum(rows, UnitRow::credited)).isEqualTo(leaf.credited());
            assertThat(sum(rows, UnitRow::inTime)).isEqualTo(leaf.inTime());
            assertThat(sum(rows, UnitRow::late)).isEqualTo(leaf.late());
            assertThat(sum(rows, UnitRow::open)).isEqualTo(leaf.open());
            assertThat(sum(rows, UnitRow::overdue)).isEqualTo(leaf.overdue());
            assertThat(rows.stream().filter(row -> row.state().equals("COMPLETED")).count()).isEqualTo(leaf.completed());
            assertThat(rows).allSatisfy(row -> {
                var file = openUnit.open(row.declarationId());
                assertThat(file.result().confirmedMonths()).isEqualTo((int) row.confirmed());
                assertThat(file.result().creditedMonths()).isEqualTo((int) row.credited());
                assertThat(file.cases()).hasSize((int) (row.inTime() + row.late() + row.open()));
            });
        }
    }

    @Tag("AC-66")
    @Test
    void figures_grow_by_what_is_declared_and_a_case_decided_on_its_last_day_is_in_time() {
        var before = supervision.overview(Scope.of(Division.of(COUNTY)), YEAR).total();
        declared(COUNTY, true, 0b111111, 12);
        var after = supervision.overview(Scope.of(Division.of(COUNTY)), YEAR).total();
        assertThat(FIGURES.stream().map(figure -> figure.applyAsLong(after) - figure.applyAsLong(before)).toList()).containsExactly(1L, 1L, 0L, 2L, 6L, 12L, 1L, 1L, 1L, 1L);
        assertThat(after.durations().keySet()).containsExactly(10, 11);
        assertThat(after.getMedian()).isEqualTo(10);
    }

    @Test
    void whoever_asks_beyond_the_office_is_told_that_there_is_nothing() {
        acting.asReviewer(1, COUNTY);
        assertThat(supervision.overview(Scope.of(Division.of(COUNTY)), YEAR).total().units()).isPositive();
        for (var foreign : List.of(Scope.of(Division.of(OTHER)), Scope.of(CITY), new Scope(CITY, true), Scope.of(PROVINCE), Scope.of(Division.NATION))) {
            assertThatThrownBy(() -> supervision.overview(foreign, YEAR)).hasMessage("access.notFound");
            assertThatThrownBy(() -> supervision.units(foreign, YEAR, 0, 10)).hasMessage("access.notFound");
            assertThatThrownBy(() -> analysis.industries(foreign, YEAR)).hasMessage("access.notFound");
            assertThatThrownBy(() -> analysis.posts(foreign, YEAR)).hasMessage("access.notFound");
        }
        acting.asSupervisor("530100");
        assertThat(supervision.overview(Scope.of(CITY), YEAR).parts()).isNotEmpty();
        long elsewhere = foreignDeclaration();
        assertThatThrownBy(() -> openUnit.open(elsewhere)).hasMessage("access.notFound");
        acting.asEmployer("91210302MA00XX0157", "鞍山样例一号制造有限公司");
        assertThatThrownBy(() -> supervision.overview(Scope.of(CITY), YEAR)).hasMessage("access.notFound");
    }

    private long foreignDeclaration() {
        CreditCode code = units.employer("530300", "A");
        return units.declaration(code, "530300", YEAR.value(), false);
    }

    @Tag("AC-66")
    @Test
    void industries_and_posts_come_to_the_same_people_as_the_figures() {
        var total = supervision.overview(Scope.of(PROVINCE), YEAR).total();
        assertThat(analysis.industries(Scope.of(PROVINCE), YEAR).stream().mapToLong(Analysis.Line::people).sum()).isEqualTo(total.people());
        assertThat(analysis.ownerships(Scope.of(PROVINCE), YEAR).stream().mapToLong(Analysis.Line::credited).sum()).isEqualTo(total.credited());
        assertThat(analysis.posts(Scope.of(PROVINCE), YEAR)).anySatisfy(line -> assertThat(line.key()).isEqualTo("质检员")).anySatisfy(line -> assertThat(line.key()).isNull());
        assertThat(analysis.posts(Scope.of(PROVINCE), YEAR).stream().mapToLong(Analysis.Line::people).sum()).isEqualTo(total.people());
    }

    private static void assertSumOf(Supervision.Overview overview) {
        assertThat(overview.parts()).isNotEmpty();
        for (var figure : FIGURES) {
            assertThat(overview.parts().stream().mapToLong(part -> figure.applyAsLong(part.tally())).sum()).isEqualTo(figure.applyAsLong(overview.total()));
        }
        assertThat(overview.total().durations().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(overview.total().getDecided());
    }

    private List<UnitRow> everyUnit(Scope scope) {
        var rows = new ArrayList<UnitRow>();
        for (var page = supervision.units(scope, YEAR, 0, 2); !page.rows().isEmpty(); page = supervision.units(scope, YEAR, rows.size(), 2)) {
            rows.addAll(page.rows());
        }
        return rows;
    }

    private static long sum(List<UnitRow> rows, ToLongFunction<UnitRow> figure) {
        return rows.stream().mapToLong(figure).sum();
    }
}
