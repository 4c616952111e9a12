package anye.employer.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.employer.CorrectionRow;
import anye.employer.Corrections;
import anye.employer.Corrections.Part;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.kernel.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 登记信息更正 before the office. */
@Named
@RequestScoped
public class CorrectionsBean extends Paging {

    /** A part with how many are in it; {@code current} is what {@code aria-current} says. */
    public record Tab(String part, long count, String current) {
    }

    @Inject
    private CurrentActor actor;
    @Inject
    private Corrections corrections;
    @Inject
    private Employers employers;

    private String part;
    private Corrections.Found found;
    private Map<CreditCode, String> names;

    public void open() {
        found = read(page -> corrections.in(actor.get().office(), chosen(), page, LENGTH), Corrections.Found::total);
        names = employers.shownNames(found.rows().stream().map(CorrectionRow::employer).toList());
    }

    @Override
    public String getFilter() {
        return parameter("part", chosen());
    }

    private Part chosen() {
        return Stream.of(Part.values()).filter(each -> each.name().equals(part)).findFirst().orElse(Part.WAITING);
    }

    public List<Tab> getTabs() {
        return Stream.of(Part.values()).map(each -> new Tab(each.name(), each == chosen() ? found.total() : corrections.count(actor.get().office(), each), each == chosen() ? "page" : null)).toList();
    }

    public List<CorrectionRow> getRows() {
        return found.rows();
    }

    @Override
    public long getTotal() {
        return found.total();
    }

    public boolean isDecided() {
        return chosen() == Part.DECIDED;
    }

    public String employerName(CreditCode employer) {
        return names.get(employer);
    }

    public String getPart() {
        return chosen().name();
    }

    public void setPart(String part) {
        this.part = part;
    }
}
