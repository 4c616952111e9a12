package anye.report.web;

import java.util.List;

import anye.report.Analysis;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 行业、经济性质、岗位分析: each as a table with bars. */
@Named
@RequestScoped
public class AnalysisBean extends ScopedPage {

    private static final int WHOLE = 100;

    /** @param width of the bar, in per cent of the longest */
    public record Bar(String name, Analysis.Line line, int width) {
    }

    /** One question, with its answers. */
    public record Table(String title, List<Bar> bars) {
    }

    @Inject
    private Analysis analysis;
    @Inject
    private ReportWords words;

    private List<Table> tables;

    public void open() {
        var year = businessYear();
        tables = List.of(new Table("report.analysis.industry", bars(analysis.industries(scope(), year), "employer.industry.")),
                new Table("report.analysis.ownership", bars(analysis.ownerships(scope(), year), "employer.ownership.")),
                new Table("report.analysis.post", bars(analysis.posts(scope(), year), null)));
    }

    private List<Bar> bars(List<Analysis.Line> lines, String names) {
        long longest = lines.stream().mapToLong(Analysis.Line::people).max().orElse(1);
        return lines.stream().map(line -> new Bar(words.name(line, names), line, (int) (line.people() * WHOLE / longest))).toList();
    }

    public List<Table> getTables() {
        return tables;
    }
}
