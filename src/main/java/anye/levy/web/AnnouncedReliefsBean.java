package anye.levy.web;

import java.util.List;
import java.util.Map;

import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.kernel.web.Paging;
import anye.levy.ReliefRow;
import anye.levy.Reliefs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 公告 of what was granted, for everybody. */
@Named
@RequestScoped
public class AnnouncedReliefsBean extends Paging {

    @Inject
    private Reliefs reliefs;
    @Inject
    private Employers employers;

    private Reliefs.Found found;
    private Map<CreditCode, String> names;

    public void open() {
        found = read(page -> reliefs.announced(page, LENGTH), Reliefs.Found::total);
        names = employers.shownNames(found.rows().stream().map(ReliefRow::employer).toList());
    }

    public List<ReliefRow> getRows() {
        return found.rows();
    }

    @Override
    public long getTotal() {
        return found.total();
    }

    public String employerName(CreditCode employer) {
        return names.get(employer);
    }
}
