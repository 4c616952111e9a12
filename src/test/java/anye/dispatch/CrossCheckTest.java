package anye.dispatch;

import static anye.dispatch.Dispatches.ANOTHER_AGENCY;
import static anye.dispatch.Dispatches.AN_AGENCY;
import static anye.dispatch.Dispatches.A_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import anye.dispatch.CrossCheck.Declared;
import anye.dispatch.CrossCheck.Rostered;
import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.Months;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roster, filing and declaration side by side, month by month. */
@Tag("AC-58")
class CrossCheckTest {

    private static final BusinessYear YEAR = new BusinessYear(2026);
    private static final Set<CreditCode> QUALIFIED = Set.of(AN_AGENCY);

    @Test
    void three_papers_that_say_the_same_are_consistent() {
        assertThat(check(declared(Months.range(7, 12)), List.of(rostered()), QUALIFIED, hostFrom(7))).containsOnlyKeys(7, 8, 9, 10, 11, 12).containsValue(DispatchFinding.CONSISTENT)
                .doesNotContainValue(DispatchFinding.NOT_AGREED);
    }

    @Test
    @Tag("AC-57")
    void months_that_the_rules_do_not_ask_about_get_no_answer() {
        assertThat(CrossCheck.of(declared(Months.ALL), Months.NONE, List.of(), Set.of(), Map.of())).isEmpty();
        assertThat(CrossCheck.of(declared(Months.ALL), Months.of(12), List.of(), Set.of(), Map.of())).containsOnlyKeys(12);
    }

    @Test
    void who_is_on_no_roster_is_not_placed() {
        assertThat(check(declared(Months.of(8)), List.of(), QUALIFIED, hostFrom(7))).containsEntry(8, DispatchFinding.NOT_ON_ROSTER);
    }

    @Test
    void an_agency_that_was_not_accepted_places_nobody() {
        assertThat(check(declared(Months.of(8)), List.of(rostered()), Set.of(ANOTHER_AGENCY), hostFrom(7))).containsEntry(8, DispatchFinding.NOT_QUALIFIED);
    }

    /** Each line: the months of dispatch, of the agreement, of the labour contract and of the contributions; what the answer is for July. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-07, 2026-07, 2026-07-01, 2027-06-30, 2026-07-01, 2028-06-30, 2026-07, 2026-07, CONSISTENT
            2026-08, ,        2026-07-01, 2027-06-30, 2026-07-01, ,           2026-07, ,        NOT_DISPATCHED
            2026-01, 2026-06, 2026-01-01, 2027-06-30, 2026-01-01, ,           2026-01, ,        NOT_DISPATCHED
            2026-07, ,        2026-07-31, 2027-07-30, 2026-07-01, ,           2026-07, ,        CONSISTENT
            2026-07, ,        2026-08-01, 2027-07-31, 2026-07-01, ,           2026-07, ,        OUTSIDE_AGREEMENT
            2026-01, ,        2025-07-01, 2026-06-30, 2026-01-01, ,           2026-01, ,        OUTSIDE_AGREEMENT
            2026-07, ,        2025-07-02, 2026-07-01, 2026-01-01, ,           2026-01, ,        CONSISTENT
            2026-07, ,        2026-07-01, 2027-06-30, 2026-07-31, ,           2026-07, ,        CONSISTENT
            2026-07, ,        2026-07-01, 2027-06-30, 2026-08-01, ,           2026-07, ,        OUTSIDE_CONTRACT
            2026-07, ,        2026-07-01, 2027-06-30, 2026-01-01, 2026-06-30, 2026-07, ,        OUTSIDE_CONTRACT
            2026-07, ,        2026-07-01, 2027-06-30, 2026-07-01, ,           2026-08, ,        NOT_INSURED
            2026-07, ,        2026-07-01, 2027-06-30, 2026-07-01, ,           2026-01, 2026-06, NOT_INSURED
            """)
    void a_month_must_lie_in_every_period_of_the_roster(YearMonth from, YearMonth to, LocalDate agreedFrom, LocalDate agreedTo, LocalDate contractFrom, LocalDate contractTo,
            YearMonth insuredFrom, YearMonth insuredTo, DispatchFinding finding) {
        var line = new RosterLine(1, CertificateType.DISABILITY, A_CERTIFICATE, null, null, 0, Dispatches.JINSHUI, "包装工", contractFrom, contractTo, insuredFrom, insuredTo, from, to,
                "13800000000").checked();
        assertThat(check(declared(Months.of(7)), List.of(new Rostered(AN_AGENCY, agreedFrom, agreedTo, line)), QUALIFIED, hostFrom(7))).containsEntry(7, finding);
    }

    @Test
    void the_roster_of_another_agency_is_not_that_of_the_named_one() {
        var other = new Rostered(ANOTHER_AGENCY, LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30), Dispatches.aLine());
        assertThat(check(declared(Months.of(7)), List.of(other), QUALIFIED, hostFrom(7))).containsEntry(7, DispatchFinding.OTHER_AGENCY);
        assertThat(check(declared(Months.of(7)), List.of(other, rostered()), QUALIFIED, hostFrom(7))).containsEntry(7, DispatchFinding.CONSISTENT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            41019919841101028X43,   CONSISTENT
            41019919841101028X43B1, CONSISTENT
            41019919841101028X42,   OTHER_CERTIFICATE
            """)
    void the_certificate_is_the_declared_one_however_often_reissued(String declared, DispatchFinding finding) {
        assertThat(check(new Declared(YEAR, AN_AGENCY, Set.of(declared), Months.of(7)), List.of(rostered()), QUALIFIED, hostFrom(7))).containsEntry(7, finding);
    }

    @Test
    @Tag("AC-59")
    void a_month_counts_for_the_host_only_where_both_sides_have_said_so() {
        var shares = new TreeMap<>(hostFrom(9));
        shares.put(YearMonth.of(2026, 8), Side.AGENCY);
        assertThat(check(declared(Months.range(7, 9)), List.of(rostered()), QUALIFIED, shares))
                .containsExactly(Map.entry(7, DispatchFinding.NOT_AGREED), Map.entry(8, DispatchFinding.COUNTS_FOR_AGENCY), Map.entry(9, DispatchFinding.CONSISTENT));
    }

    private static Map<Integer, DispatchFinding> check(Declared declared, List<Rostered> rosters, Set<CreditCode> qualified, Map<YearMonth, Side> shares) {
        return CrossCheck.of(declared, Months.ALL, rosters, qualified, shares);
    }

    private static Declared declared(Months months) {
        return new Declared(YEAR, AN_AGENCY, Set.of(A_CERTIFICATE), months);
    }

    private static Rostered rostered() {
        return new Rostered(AN_AGENCY, LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30), Dispatches.aLine());
    }

    private static Map<YearMonth, Side> hostFrom(int month) {
        var shares = new TreeMap<YearMonth, Side>();
        for (int each = month; each <= 12; each++) {
            shares.put(YearMonth.of(2026, each), Side.HOST);
        }
        return shares;
    }
}
