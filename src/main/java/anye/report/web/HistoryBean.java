package anye.report.web;

import java.util.List;

import anye.report.History;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 历年认定结果 of the employer itself. */
@Named
@RequestScoped
public class HistoryBean {

    @Inject
    private History history;

    private List<History.Year> years;

    public void open() {
        years = history.own();
    }

    public List<History.Year> getYears() {
        return years;
    }
}
