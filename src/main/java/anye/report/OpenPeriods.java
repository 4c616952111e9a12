package anye.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import anye.declaration.Declarations;
import anye.declaration.Withdrawals;
import anye.employer.Divisions;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.DueDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What of a year can still change by right, so that its figures cannot be frozen: the filing window, and whatever reopens a declaration after it. */
@ApplicationScoped
public class OpenPeriods {

    private static final String OF_THE_YEAR = " d.office between ?1 and ?2 and d.business_year = ?3";
    /** No period for an objection is longer, so that what was certified before is not asked about. */
    private static final int LONGEST_DAYS = 90;

    @Inject
    private Records records;
    @Inject
    private Supervision supervision;
    @Inject
    private Declarations declarations;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Clock clock;

    /** @throws Refusal that says what has not ended */
    void mustHaveEnded(Division division, BusinessYear year) {
        why(division, year).ifPresent(open -> {
            throw open;
        });
    }

    /** What stands in the way first; empty when nothing does. */
    public Optional<Refusal> why(Division division, BusinessYear year) {
        var scope = Scope.of(division);
        supervision.mustSee(scope);
        var offices = Stream.concat(Stream.of(division), records.rows("select distinct d.office from declaration d where" + OF_THE_YEAR, scope.low(), scope.high(), year.value())
                .stream().map(row -> Division.of(row[0].toString()))).toList();
        return window(offices, year).or(() -> reopened(scope, year))
                .or(() -> counted("report.yearly.open.withdrawals", "select count(*) from withdrawal w join declaration d on d.id = w.declaration_id where w.state = 'REQUESTED' and" + OF_THE_YEAR, scope, year))
                .or(() -> counted("report.yearly.open.revocations",
                        "select count(*) from revocation r join declaration d on d.id = r.declaration_id where r.state in ('PROPOSED', 'TOLD', 'STATED') and" + OF_THE_YEAR, scope, year))
                .or(() -> objections(scope, year));
    }

    private Optional<Refusal> window(List<Division> offices, BusinessYear year) {
        return offices.stream().flatMap(office -> declarations.windowCloses(office, year).filter(this::isAhead)
                .map(closes -> new Refusal(null, "report.yearly.open.window", Divisions.all().path(office), closes.toString())).stream()).findFirst();
    }

    private Optional<Refusal> reopened(Scope scope, BusinessYear year) {
        return records.rows("select max(d.reopened_until) from declaration d where d.state <> 'COMPLETED' and" + OF_THE_YEAR, scope.low(), scope.high(), year.value()).stream()
                .map(row -> row[0]).filter(day -> day != null).map(day -> LocalDate.parse(day.toString())).filter(this::isAhead).findFirst()
                .map(until -> new Refusal(null, "report.yearly.open.reopened", until.toString()));
    }

    private Optional<Refusal> counted(String code, String sql, Scope scope, BusinessYear year) {
        var found = records.number(sql, scope.low(), scope.high(), year.value());
        return found == 0 ? Optional.empty() : Optional.of(new Refusal(null, code, found));
    }

    /** Of each office the last that was certified, and the last that was revoked, have the longest time. */
    private Optional<Refusal> objections(Scope scope, BusinessYear year) {
        var since = clock.instant().minusSeconds(LONGEST_DAYS * 24L * 3600);
        return records.rows("select d.office, max(d.completed_at), max(d.revoked_at) from declaration d where d.state = 'COMPLETED' and (d.completed_at >= ?4 or d.revoked_at >= ?4) and" + OF_THE_YEAR
                + " group by d.office", scope.low(), scope.high(), year.value(), java.sql.Timestamp.from(since)).stream()
                .flatMap(row -> Stream.of(until(row, instant(row[1]), null), row[2] == null ? Optional.<LocalDate>empty() : until(row, instant(row[1]), instant(row[2]))).flatMap(Optional::stream))
                .filter(this::isAhead).findFirst().map(until -> new Refusal(null, "report.yearly.open.objections", until.toString()));
    }

    private Optional<LocalDate> until(Object[] row, Instant certified, Instant revoked) {
        return withdrawals.feedbackUntil(Division.of(row[0].toString()), certified, revoked).map(DueDate::date);
    }

    private static Instant instant(Object moment) {
        return moment instanceof java.sql.Timestamp stamp ? stamp.toInstant() : ((java.time.OffsetDateTime) moment).toInstant();
    }

    /** The day itself still belongs to the period. */
    private boolean isAhead(LocalDate last) {
        return !LocalDate.now(clock).isAfter(last);
    }
}
