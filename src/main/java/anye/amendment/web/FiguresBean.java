package anye.amendment.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import anye.access.CurrentActor;
import anye.amendment.Amendments;
import anye.kernel.Division;
import anye.policy.Edition;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 政策参数: every figure as it holds in a division, with its editions and their citations. */
@Named
@RequestScoped
public class FiguresBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Policies policies;
    @Inject
    private Amendments amendments;
    @Inject
    private Clock clock;

    private String division;

    /**
     * @param own whether it is a rule of the offices' own, which no law asks for
     * @param current the edition in force this month; null while there is none
     */
    public record Line(String figure, boolean own, EditionLine current, List<EditionLine> editions) {
    }

    public record EditionLine(String from, String written, String citation, boolean verified) {

        static EditionLine of(Edition<?> edition) {
            return new EditionLine(edition.from().toString(), edition.written(), edition.figure().citation(), edition.figure().verified());
        }
    }

    public List<Line> getLines() {
        return Figure.ALL.stream().map(this::line).toList();
    }

    private <T> Line line(Figure<T> figure) {
        var now = YearMonth.now(clock);
        var editions = new ArrayList<EditionLine>();
        EditionLine current = null;
        for (var edition : policies.around(figure, shown())) {
            var line = EditionLine.of(edition);
            editions.add(0, line);
            current = edition.from().isAfter(now) ? current : line;
        }
        return new Line(figure.file(), figure.isOwn(), current, editions);
    }

    private Division shown() {
        return division == null || division.isBlank() ? actor.get().office() : Division.of(division);
    }

    public Division getShown() {
        return shown();
    }

    /** Whether the one who looks may propose an amendment for this division. */
    public boolean isGoverned() {
        return (actor.has("SUPERVISOR") || actor.has("ADMINISTRATOR")) && amendments.mayGovern(shown());
    }

    /** How many proposals wait. */
    public long getWaiting() {
        return amendments.list().stream().filter(row -> row.isOpen()).count();
    }

    public String getDivision() {
        return shown().code();
    }

    public void setDivision(String division) {
        this.division = division;
    }
}
