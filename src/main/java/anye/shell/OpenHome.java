package anye.shell;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import anye.access.Credentials;
import anye.access.CurrentActor;
import anye.access.Staff;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.LastYearsPeople;
import anye.declaration.Placements;
import anye.employer.Employers;
import anye.handover.HandoverRow;
import anye.handover.Handovers;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.letter.LetterContent.MonthLine;
import anye.letter.MonthlyCount;
import anye.notice.Notices;
import anye.policy.Cited;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Opens 首页: all that it shows is read at one moment, in one transaction. */
@Stateless
public class OpenHome {

    private static final int NOTICES = 5;

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private LastYearsPeople lastYears;
    @Inject
    private Handovers handovers;
    @Inject
    private Notices notices;
    @Inject
    private Policies policies;
    @Inject
    private Staff staff;

    public Home open(BusinessYear year) {
        var employer = actor.get().employer();
        var office = actor.isEmployerHere() ? employers.residence(employer).orElse(null) : actor.get().office();
        var overview = actor.isEmployerHere() && office != null ? declarations.overview(employer, year) : null;
        return new Home(overview, months(overview), isSent(overview), ratio(overview), hasLastYear(overview), notices.latest(employer, office == null ? Division.NATION : office, NOTICES), employer == null ? 0 : notices.unread(employer),
                actor.isStaff() ? staff.credentials(actor.get()) : Credentials.State.NOT_NEEDED);
    }

    private List<MonthLine> months(DeclarationOverview overview) {
        return overview == null || overview.counters().confirmedMonths() == 0 ? List.of() : MonthlyCount.ofMonths(placements.counted(overview.id()));
    }

    private boolean hasLastYear(DeclarationOverview overview) {
        return overview != null && overview.counters().people() == 0 && lastYears.exist(overview.employer(), overview.year());
    }

    private boolean isSent(DeclarationOverview overview) {
        return overview != null && overview.isCompleted() && handovers.of(overview.id()).filter(HandoverRow::isDone).isPresent();
    }

    private BigDecimal ratio(DeclarationOverview overview) {
        return overview == null ? null
                : policies.find(Figure.QUOTA_RATIO, overview.office(), YearMonth.of(overview.year().value(), 12)).map(Cited::value).orElse(null);
    }
}
