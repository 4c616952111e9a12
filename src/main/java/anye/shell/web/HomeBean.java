package anye.shell.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.employer.EmployerProfile;
import anye.employer.OpenProfile;
import anye.handover.HandoverRow;
import anye.handover.Handovers;
import anye.kernel.BusinessYear;
import anye.notice.NoticeRow;
import anye.notice.Notices;
import anye.policy.Cited;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 首页: where the year stands, its figures, what was told, and the one thing to do next. */
@Named
@RequestScoped
public class HomeBean {

    private static final int YEARS = 5;
    private static final int NOTICES = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    private CurrentActor actor;
    @Inject
    private OpenProfile openProfile;
    @Inject
    private Declarations declarations;
    @Inject
    private Handovers handovers;
    @Inject
    private Notices notices;
    @Inject
    private Policies policies;
    @Inject
    private Menu menu;
    @Inject
    private Clock clock;

    private Integer asked;
    private EmployerProfile profile;
    private DeclarationOverview overview;
    private List<NoticeRow> latest;
    private Long unread;

    public void open() {
        if (actor.isEmployerHere()) {
            profile = openProfile.open();
            if (profile.complete()) {
                overview = declarations.overview(profile.creditCode(), year());
            }
        }
    }

    private BusinessYear year() {
        return asked == null || !getYears().contains(asked) ? declarations.currentYear() : new BusinessYear(asked);
    }

    public Integer getYear() {
        return year().value();
    }

    public void setYear(Integer year) {
        asked = year;
    }

    public List<Integer> getYears() {
        int now = declarations.currentYear().value();
        return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
    }

    /** Null for staff, and before the unit profile has been saved. */
    public DeclarationOverview getOverview() {
        return overview;
    }

    /** 发送税务部门 已完成: the tax bureau has answered that it has the result. */
    public boolean isSent() {
        return overview != null && overview.isCompleted() && handovers.of(overview.id()).filter(HandoverRow::isDone).isPresent();
    }

    public boolean isProfileMissing() {
        return actor.isEmployerHere() && overview == null;
    }

    public NextThing getNext() {
        return overview == null ? NextThing.PROFILE : NextThing.of(overview, today());
    }

    /** 安排比例 in per cent, as the region has it at the end of the year; empty where it has none. */
    public String getRatio() {
        return overview == null ? "" : policies.find(Figure.QUOTA_RATIO, overview.office(), YearMonth.of(year().value(), 12)).map(Cited::value)
                .map(ratio -> ratio.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%").orElse("");
    }

    /** How many days are left in the filing window, today included; null while it is not open or nothing ends it. */
    public Long getDaysLeft() {
        var open = overview != null && overview.isOpen() && overview.closes() != null;
        return open ? ChronoUnit.DAYS.between(today(), overview.closes()) + 1 : null;
    }

    public List<NoticeRow> getNotices() {
        if (latest == null) {
            latest = notices.latest(actor.get().employer(), NOTICES);
        }
        return latest;
    }

    public long getUnread() {
        if (unread == null) {
            unread = actor.isEmployerHere() ? notices.unread(actor.get().employer()) : 0;
        }
        return unread;
    }

    /** What else the one who acts may open. */
    public List<Menu.Entry> getWays() {
        return menu.getEntries().stream().filter(entry -> !entry.address().equals("/home.xhtml")).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
