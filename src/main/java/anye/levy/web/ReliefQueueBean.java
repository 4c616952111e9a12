package anye.levy.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.web.Pages;
import anye.kernel.web.Paging;
import anye.levy.AnnounceReliefs;
import anye.levy.ReliefRow;
import anye.levy.Reliefs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 缓减免审批: what waits for the office, what it has decided, and the yearly announcement. */
@Named
@RequestScoped
public class ReliefQueueBean extends Paging {

    private static final int YEARS = 5;

    @Inject
    private CurrentActor actor;
    @Inject
    private Reliefs reliefs;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private AnnounceReliefs announceReliefs;

    private Integer announceYear;
    private List<ReliefRow> waiting;
    private Reliefs.Found decided;
    private Map<CreditCode, String> names;

    /** Read once for a page, which asks often. */
    private void read() {
        if (names == null) {
            waiting = reliefs.waiting(actor.get().office());
            decided = read(page -> reliefs.decided(actor.get().office(), page, LENGTH), Reliefs.Found::total);
            names = employers.shownNames(Stream.concat(waiting.stream(), decided.rows().stream()).map(ReliefRow::employer).toList());
        }
    }

    public String announce() {
        int units = announceReliefs.announce(new BusinessYear(getAnnounceYear()));
        return Pages.confirmed("levy.announce.done", "/levy/relief/queue.xhtml", String.valueOf(units));
    }

    public List<ReliefRow> getWaiting() {
        read();
        return waiting;
    }

    public List<ReliefRow> getDecided() {
        read();
        return decided.rows();
    }

    /** Of those decided. */
    @Override
    public long getTotal() {
        read();
        return decided.total();
    }

    public String employerName(CreditCode employer) {
        return names.get(employer);
    }

    public List<Integer> getYears() {
        int now = declarations.currentYear().value();
        return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
    }

    public Integer getAnnounceYear() {
        return announceYear == null ? Integer.valueOf(declarations.currentYear().value()) : announceYear;
    }

    public void setAnnounceYear(Integer announceYear) {
        this.announceYear = announceYear;
    }
}
