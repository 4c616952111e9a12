package anye.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All yearly reports: what offices wrote, what was frozen, and what a report would say today. */
@ApplicationScoped
public class YearlyReports {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Supervision supervision;
    @Inject
    private ReportDrafting drafting;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    /** 当年12月1日前 (浙残联发〔2022〕3号 六), in the year in which the business year is filed; nothing where no province demands it. */
    public Optional<LocalDate> dueOn(Division division, BusinessYear year) {
        return policies.find(Figure.REPORT_DUE, division, YearMonth.of(year.filedIn(), 12)).map(due -> due.value().atYear(year.filedIn()));
    }

    public ReportTexts texts(Division division, BusinessYear year) {
        supervision.mustSee(Scope.of(division));
        return find(division, year).map(YearlyReport::texts).orElse(ReportTexts.NONE);
    }

    /** As frozen, or as it stands today. */
    public ReportContent content(Division division, BusinessYear year) {
        supervision.mustSee(Scope.of(division));
        return frozen(division, year).map(snapshot -> ReportContent.read(snapshot.content())).orElseGet(() -> live(division, year));
    }

    ReportContent live(Division division, BusinessYear year) {
        return drafting.of(Scope.of(division), year, LocalDate.now(clock), texts(division, year));
    }

    /** The newest first; at most the first of them is frozen. */
    public List<SnapshotRow> snapshots(Division division, BusinessYear year) {
        supervision.mustSee(Scope.of(division));
        return all(division, year).stream().map(ReportSnapshot::row).toList();
    }

    public Optional<SnapshotRow> frozenRow(Division division, BusinessYear year) {
        supervision.mustSee(Scope.of(division));
        return frozen(division, year).map(ReportSnapshot::row);
    }

    Optional<ReportSnapshot> frozen(Division division, BusinessYear year) {
        return all(division, year).stream().filter(ReportSnapshot::isFrozen).findFirst();
    }

    private List<ReportSnapshot> all(Division division, BusinessYear year) {
        return entities.createQuery("select s from ReportSnapshot s where s.division = :division and s.year = :year order by s.edition desc", ReportSnapshot.class)
                .setParameter("division", division).setParameter("year", year).getResultList();
    }

    int editions(Division division, BusinessYear year) {
        return all(division, year).size();
    }

    Optional<YearlyReport> find(Division division, BusinessYear year) {
        return entities.createQuery("select r from YearlyReport r where r.division = :division and r.year = :year", YearlyReport.class)
                .setParameter("division", division).setParameter("year", year).getResultStream().findFirst();
    }

    /** For an act that must not happen twice at once. @throws Refusal when another has written since it was read */
    YearlyReport lock(Division division, BusinessYear year, long version) {
        var found = find(division, year);
        if (found.isEmpty()) {
            return add(new YearlyReport(division, year));
        }
        entities.lock(found.get(), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found.get());
        if (found.get().version() != version) {
            throw new Refusal(null, "report.yearly.changedMeanwhile");
        }
        return found.get();
    }

    <T> T add(T entity) {
        if (entity instanceof YearlyReport report) {
            report.write("", "", clock.instant());
        }
        entities.persist(entity);
        entities.flush();
        return entity;
    }

    ReportSnapshot lock(ReportSnapshot snapshot) {
        entities.lock(snapshot, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(snapshot);
        return snapshot;
    }

    void flush() {
        entities.flush();
    }
}
