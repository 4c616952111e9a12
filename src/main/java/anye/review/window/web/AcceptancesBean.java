package anye.review.window.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.employer.Divisions;
import anye.kernel.web.Paging;
import anye.review.CaseClock;
import anye.review.window.AcceptanceRow;
import anye.review.window.Acceptances;
import anye.review.window.Acceptances.Part;
import anye.review.window.WindowTransferRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 窗口受理: the visits to an office's window. */
@Named
@RequestScoped
public class AcceptancesBean extends Paging {

    /** A part with how many are in it; {@code current} is what {@code aria-current} says. */
    public record Tab(String part, long count, String current) {
    }

    @Inject
    private CurrentActor actor;
    @Inject
    private Acceptances acceptances;

    private String part;
    private boolean ended;
    private Acceptances.Page shown;
    private Map<Long, List<WindowTransferRow>> trails;

    public void open() {
        shown = read(page -> acceptances.of(chosen(), before(page), LENGTH), Acceptances.Page::total);
        trails = isHandedOn() ? acceptances.trails(shown.rows()) : Map.of();
    }

    private Part chosen() {
        return Stream.of(Part.values()).filter(each -> each.name().equals(part)).findFirst().orElse(Part.DEFERRED);
    }

    public List<Tab> getTabs() {
        return Stream.of(Part.values()).map(each -> new Tab(each.name(), acceptances.of(each, 0, 1).total(), each == chosen() ? "page" : null)).toList();
    }

    public List<AcceptanceRow> getRows() {
        return shown.rows();
    }

    /** How it came to another office. */
    public List<WindowTransferRow> trail(AcceptanceRow row) {
        return trails.get(row.id());
    }

    public boolean isHandedOn() {
        return chosen() == Part.HANDED_ON;
    }

    public CaseClock clock(AcceptanceRow row) {
        return acceptances.clock(row);
    }

    @Override
    public long getTotal() {
        return shown.total();
    }

    @Override
    public String getFilter() {
        return parameter("part", chosen());
    }

    public String getOfficeName() {
        return Divisions.all().path(actor.get().office());
    }

    public String getPart() {
        return chosen().name();
    }

    public void setPart(String part) {
        this.part = part;
    }

    /** Whether the clerk has just lost the right to enter for somebody. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
