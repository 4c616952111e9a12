package anye.levy.web;

import java.util.List;

import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.levy.ReliefRow;
import anye.levy.Reliefs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 公告 of what was granted, for everybody. */
@Named
@RequestScoped
public class AnnouncedReliefsBean {

    @Inject
    private Reliefs reliefs;
    @Inject
    private Employers employers;

    private List<ReliefRow> rows;

    public void open() {
        rows = reliefs.announced();
    }

    public List<ReliefRow> getRows() {
        return rows;
    }

    public String employerName(CreditCode employer) {
        return employers.name(employer);
    }
}
