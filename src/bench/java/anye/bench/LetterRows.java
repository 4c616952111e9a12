package anye.bench;

import java.util.List;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The confirmation letter beside a plain page of the same words. */
final class LetterRows implements Rows {

    @Override
    public List<Row> measure() throws Exception {
        double letter = 0;
        double page = 0;
        for (var result : new Runner(new OptionsBuilder().include(LetterBenchmark.class.getSimpleName()).forks(1)
                .warmupIterations(3).warmupTime(TimeValue.seconds(3)).measurementIterations(4).measurementTime(TimeValue.seconds(3)).build()).run()) {
            if (result.getPrimaryResult().getLabel().equals("letter")) {
                letter = result.getPrimaryResult().getScore();
            } else {
                page = result.getPrimaryResult().getScore();
            }
        }
        return List.of(new Row("confirmation letter, sealed, QR code", letter, "OpenPDF page of the same words", page, 0.5, "the typeface is parsed once"));
    }
}
