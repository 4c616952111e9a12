package anye.report.web;

import java.util.List;

import anye.report.Performance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 审核效能公开. */
@Named
@RequestScoped
public class PerformanceBean extends OpenPage {

    @Inject
    private Performance performance;

    private List<Performance.Line> lines;

    public void open() {
        lines = performance.of(shown(), businessYear());
    }

    public List<Performance.Line> getLines() {
        return lines;
    }
}
