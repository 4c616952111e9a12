package anye.amendment.web;

import java.util.List;

import anye.amendment.AmendmentRow;
import anye.amendment.Amendments;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 修订记录: what was ever proposed, what waits for a second person on top. */
@Named
@RequestScoped
public class AmendmentsBean {

    @Inject
    private Amendments amendments;

    private List<AmendmentRow> rows;

    @PostConstruct
    void open() {
        rows = amendments.list();
    }

    public List<AmendmentRow> getRows() {
        return rows;
    }
}
