package anye.bench;

import anye.kernel.Division;
import anye.kernel.Months;
import anye.policy.Policies;
import anye.policy.YearPolicy;
import anye.rules.Rules;
import anye.rules.YearFacts;
import anye.rules.YearVerdict;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One person-year, 72 cells, three ways; an operation is one person. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RulesBenchmark {

    private YearPolicy policy;
    private YearFacts[] people;
    private HandWritten handWritten;
    private RuleEngine engine;

    /** Three ways that disagree would measure nothing. */
    @Setup
    public void threeWaysAgree() {
        policy = new Policies().forYear(Division.of("210302"), SamplePeople.YEAR);
        people = SamplePeople.all();
        handWritten = new HandWritten(people, policy);
        engine = new RuleEngine(policy);
        int confirmed = 0;
        for (int person = 0; person < people.length; person++) {
            int ours = counts(Rules.verify(people[person], policy));
            if (ours != handWritten.count(person) || ours != engine.count(people[person])) {
                throw new IllegalStateException("person " + person + ": " + Integer.toHexString(ours) + ", by hand "
                        + Integer.toHexString(handWritten.count(person)) + ", by the engine " + Integer.toHexString(engine.count(people[person])));
            }
            confirmed += ours & 0xFFFF;
        }
        if (confirmed < people.length) {
            throw new IllegalStateException("the sample hardly confirms a month");
        }
    }

    @Benchmark
    @OperationsPerInvocation(SamplePeople.COUNT)
    public void rules(Blackhole hole) {
        for (YearFacts person : people) {
            hole.consume(Rules.verify(person, policy));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SamplePeople.COUNT)
    public void rulesCounted(Blackhole hole) {
        for (YearFacts person : people) {
            hole.consume(counts(Rules.verify(person, policy)));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SamplePeople.COUNT)
    public void byHand(Blackhole hole) {
        for (int person = 0; person < people.length; person++) {
            hole.consume(handWritten.count(person));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SamplePeople.COUNT)
    public void byEngine(Blackhole hole) {
        for (YearFacts person : people) {
            hole.consume(engine.count(person));
        }
    }

    private static int counts(YearVerdict verdict) {
        return verdict.credited(Months.ALL) << 16 | verdict.confirmed(Months.ALL).count();
    }
}
