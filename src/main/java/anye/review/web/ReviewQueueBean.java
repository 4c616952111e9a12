package anye.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.declaration.WithdrawalRow;
import anye.declaration.Withdrawals;
import anye.employer.Divisions;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.review.CaseEventRow;
import anye.review.CaseRow;
import anye.review.History;
import anye.review.ReviewQueue;
import anye.review.ReviewQueue.Part;
import anye.review.ReviewQueue.Stage;
import anye.review.revocation.Revocations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 待办审核. */
@Named
@RequestScoped
public class ReviewQueueBean {

    private static final int PAGE = 20;

    @Inject
    private CurrentActor actor;
    @Inject
    private ReviewQueue queue;
    @Inject
    private History history;
    @Inject
    private Employers employers;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Revocations revocations;
    @Inject
    private Clock clock;

    private String part = Part.OPEN.name();
    private String stage;
    private String office;
    private int page = 1;
    private Map<Part, Long> counts;
    private List<CaseRow> rows;
    private List<WithdrawalRow> requests;
    private Map<CreditCode, String> names;
    private long found;
    private List<CaseEventRow> news;

    /** One tab with its number. */
    public record Tab(String part, String count, String current) {
    }

    /** One office of the filter. */
    public record Office(String code, String name) {
    }

    /** Read once, before the page is drawn. */
    public void open() {
        counts = queue.counts(where());
        found = late() == null ? counts.get(chosen()) : queue.count(where(), chosen(), late());
        page = Math.min(page, getPages());
        rows = queue.rows(where(), chosen(), late(), (page - 1) * PAGE, PAGE);
        names = employers.shownNames(rows.stream().map(CaseRow::employer).toList());
        news = history.news();
    }

    private Part chosen() {
        return Stream.of(Part.values()).filter(each -> each.name().equals(part)).findFirst().orElse(Part.OPEN);
    }

    private Stage late() {
        return chosen().isOpen() ? Stream.of(Stage.values()).filter(each -> each.name().equals(stage)).findFirst().orElse(null) : null;
    }

    /** The actor's own office, or one below it that was chosen. */
    private Division where() {
        var own = actor.get().office();
        return getOffices().stream().map(Office::code).filter(code -> code.equals(office)).findFirst().map(Division::of).orElse(own);
    }

    public List<Tab> getTabs() {
        return Stream.of(Part.values()).map(each -> new Tab(each.name(), said(counts.get(each)), each == chosen() ? "page" : null)).toList();
    }

    private static String said(long count) {
        return count > ReviewQueue.MOST_COUNTED ? ReviewQueue.MOST_COUNTED + "+" : String.valueOf(count);
    }

    /** The offices below the actor's own; empty for a county, which has none. */
    public List<Office> getOffices() {
        return anye.policy.Divisions.below(actor.get().office()).stream().map(each -> new Office(each.code(), Divisions.all().name(each))).toList();
    }

    public List<String> getStages() {
        return Stream.of(Stage.values()).map(Stage::name).toList();
    }

    /** What the one who looks has to know: given to them, taken from them, running late. */
    public List<CaseEventRow> getNews() {
        return news;
    }

    /** 撤回和反馈申请 that wait for the office, and how many of them are late. */
    public long getRequests() {
        return requests().size();
    }

    public long getLateRequests() {
        return requests().stream().filter(row -> row.dueOn().isBefore(LocalDate.now(clock))).count();
    }

    private List<WithdrawalRow> requests() {
        if (requests == null) {
            requests = withdrawals.pending(where());
        }
        return requests;
    }

    /** 撤销认定和重新审核 that wait. */
    public long getRevocations() {
        return revocations.waiting(where());
    }

    public List<CaseRow> getRows() {
        return rows;
    }

    public String getTotal() {
        return said(found);
    }

    /** Beyond what is counted nobody leafs: a filter brings more. */
    public int getPages() {
        return (int) Math.max(1, (Math.min(found, ReviewQueue.MOST_COUNTED) + PAGE - 1) / PAGE);
    }

    /** As of {@link anye.kernel.web.Paging}. */
    public String getFilter() {
        return "part=" + getPart() + (late() == null ? "" : "&stage=" + late()) + (where().equals(actor.get().office()) ? "" : "&office=" + where().code()) + "&";
    }

    public boolean isDecided() {
        return chosen() == Part.DECIDED;
    }

    public String employerName(CreditCode employer) {
        return names.get(employer);
    }

    public String place(Division office) {
        return Divisions.all().path(office);
    }

    public boolean isMine(CaseRow row) {
        return actor.subject().equals(row.claimedBy());
    }

    public String getOfficeName() {
        return place(actor.get().office());
    }

    public String getPart() {
        return chosen().name();
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getStage() {
        return late() == null ? "" : late().name();
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getOffice() {
        return where().code();
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
