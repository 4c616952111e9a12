package anye.report.web;

import anye.report.OpenStatistics;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 统计数据公开. */
@Named
@RequestScoped
public class StatisticsBean extends OpenPage {

    @Inject
    private OpenStatistics statistics;

    private OpenStatistics.Published published;

    public void open() {
        published = statistics.of(shown(), businessYear());
    }

    public OpenStatistics.Published getPublished() {
        return published;
    }
}
