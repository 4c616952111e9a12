package anye.shell.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.FilingYear;
import anye.kernel.BusinessYear;
import anye.kernel.web.Pages;
import anye.kernel.web.Texts;
import anye.letter.LetterContent.MonthLine;
import anye.shell.Home;
import anye.shell.OpenHome;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** 首页: where the year stands, its figures, what was told, and the one thing to do next. */
@Named
@RequestScoped
public class HomeBean {

    private static final int YEARS = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    private CurrentActor actor;
    @Inject
    private OpenHome openHome;
    @Inject
    private Declarations declarations;
    @Inject
    private Menu menu;
    @Inject
    private Clock clock;
    @Inject
    private HttpServletRequest request;

    private List<Integer> years;
    private BusinessYear year;
    private Home home;
    private List<MonthBar> months;

    /** The year that is asked for, as far as it is one of those offered; opened once for a page. */
    @PostConstruct
    void choose() {
        var asked = request.getParameter("year");
        year = declarations.currentYear();
        years = IntStream.range(0, YEARS).mapToObj(back -> year.value() - back).toList();
        if (asked != null && !asked.isEmpty()) {
            try {
                var number = Integer.parseInt(asked);
                year = years.contains(number) ? new BusinessYear(number) : year;
            } catch (NumberFormatException noYear) {
                Pages.error("shell.home.year.malformed");
            }
        }
        home = openHome.open(year);
    }

    public Integer getYear() {
        return year.value();
    }

    /** The same, each with its window; asked for by the page of an employer alone. */
    public List<FilingYear> getFilingYears() {
        return declarations.years(actor.employer());
    }

    public Home getHome() {
        return home;
    }

    public DeclarationOverview getOverview() {
        return getHome().overview();
    }

    public boolean isProfileMissing() {
        return actor.isEmployerHere() && getOverview() == null;
    }

    public NextThing getNext() {
        return getOverview() == null ? NextThing.PROFILE : NextThing.of(getOverview(), getHome().lastYear());
    }

    /** 安排比例 in per cent; empty where the region has none. */
    public String getRatio() {
        return getHome().ratio() == null ? "" : getHome().ratio().multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
    }

    /** How many days are left in the filing window, today included; null while it is not open or nothing ends it. */
    public Long getDaysLeft() {
        var overview = getOverview();
        var open = overview != null && overview.isOpen();
        return open ? ChronoUnit.DAYS.between(today(), overview.window().closes()) + 1 : null;
    }

    /** One line of 安置情况分析, a bar beside each number; the longest of all is a hundred. */
    public record MonthBar(int month, int confirmed, int credited, int confirmedBar, int creditedBar) {
    }

    /** Reckoned once: the page asks for each field of each line. */
    public List<MonthBar> getMonths() {
        if (months == null) {
            months = bars(getHome().months());
        }
        return months;
    }

    private static List<MonthBar> bars(List<MonthLine> lines) {
        int most = Math.max(lines.stream().mapToInt(MonthLine::credited).max().orElse(0), 1);
        return IntStream.range(0, lines.size()).mapToObj(at -> bar(at + 1, lines.get(at), most)).toList();
    }

    private static MonthBar bar(int month, MonthLine line, int most) {
        return new MonthBar(month, line.persons(), line.credited(), 100 * line.persons() / most, 100 * line.credited() / most);
    }

    /** Where the certificate and the agreement of a member of staff stand, as a key. */
    public String getCredentials() {
        return getHome().credentials().name();
    }

    /** What else the one who acts may open. */
    public List<Menu.Entry> getWays() {
        return menu.getEntries().stream().filter(entry -> !entry.address().equals("/home.xhtml")).toList();
    }

    /** The day of the week and the minute, as the office's clock shows them (操作手册, 首页). */
    public String getNow() {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern(Texts.of(locale, "shell.home.now.form"), locale));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
