package anye.review.web;

import java.util.List;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.employer.Divisions;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.review.CaseRow;
import anye.review.ReviewQueue;
import anye.review.ReviewQueue.Part;
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
    private Employers employers;

    private String part = Part.OPEN.name();
    private int page = 1;
    private ReviewQueue.Page shown;

    /** One tab with its number. */
    public record Tab(String part, long count, String current) {
    }

    /** Read once, before the page is drawn. */
    public void open() {
        shown = queue.of(actor.get().office(), chosen(), (page - 1) * PAGE, PAGE);
    }

    private Part chosen() {
        return Stream.of(Part.values()).filter(each -> each.name().equals(part)).findFirst().orElse(Part.OPEN);
    }

    public List<Tab> getTabs() {
        return Stream.of(Part.values()).map(each -> new Tab(each.name(), queue.of(actor.get().office(), each, 0, 1).total(), each == chosen() ? "page" : null)).toList();
    }

    public List<CaseRow> getRows() {
        return shown.rows();
    }

    public long getFound() {
        return shown.total();
    }

    public int getPages() {
        return (int) Math.max(1, (shown.total() + PAGE - 1) / PAGE);
    }

    public boolean isDecided() {
        return chosen() == Part.DECIDED;
    }

    public String employerName(CreditCode employer) {
        return employers.profile(employer).map(profile -> profile.name()).orElse(employer.value());
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
