package anye.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The rules beside a rule engine and beside a loop written for the counts alone. */
final class RulesRows implements Rows {

    @Override
    public List<Row> measure() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(RulesBenchmark.class.getSimpleName())
                .forks(1).warmupIterations(3).warmupTime(TimeValue.seconds(2)).measurementIterations(4)
                .measurementTime(TimeValue.seconds(2)).addProfiler(GCProfiler.class).build()).run();
        Map<String, RunResult> by = new HashMap<>();
        results.forEach(result -> by.put(result.getPrimaryResult().getLabel(), result));
        String verdict = String.format("%.0f bytes allocated a person-year", bytes(by.get("rules")));
        String counted = String.format("%.0f bytes; by hand %.0f", bytes(by.get("rulesCounted")), bytes(by.get("byHand")));
        return List.of(
                new Row("rules, verdict of a person-year", score(by.get("rules")), "Drools, the same six questions",
                        score(by.get("byEngine")), 100, verdict),
                new Row("rules, verdict of a person-year", score(by.get("rules")), "hand-written loop, counts only",
                        score(by.get("byHand")), 0.5, ""),
                new Row("rules, verdict and its counts", score(by.get("rulesCounted")), "hand-written loop, counts only",
                        score(by.get("byHand")), 0.5, counted));
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult result) {
        return result.getSecondaryResults().entrySet().stream().filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .findFirst().orElseThrow().getValue().getScore();
    }
}
