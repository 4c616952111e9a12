package anye.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes {@code src/site/acceptance.md}: every acceptance statement with the tests that carry its number as a tag, and
 * what they came to. Each of the whole run's parts leaves its lines below {@code target/acceptance}; the last, on PostgreSQL,
 * makes the page of all of them. A statement that no test shows stands there, too, and says so.
 */
public final class AcceptanceReport implements TestExecutionListener {

    private static final Path LINES = Build.TARGET.resolve("acceptance");
    private static final Path PAGE = Build.TARGET.resolveSibling("src/site/acceptance.md");
    private static final Path STATEMENTS = Build.TARGET.resolveSibling("src/test/resources/acceptance.tsv");
    /** Which part of the whole run this is; the tests outside of a server are told no database. */
    private static final String PART = System.getProperty("anye.test.database", "unit");
    private static final String PASSED = "passed";
    /** A run of some tests alone knows nothing of the others: it leaves the page as it is. */
    private static final boolean PARTIAL = Stream.of("test", "it.test", "skipUnitTests").anyMatch(choice -> System.getProperty(choice) != null);

    /** Result by "statement TAB test". */
    private final Map<String, String> found = new ConcurrentSkipListMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest() || !(test.getSource().orElse(null) instanceof MethodSource method)) {
            return;
        }
        var name = method.getClassName().substring(method.getClassName().lastIndexOf('.') + 1) + "." + method.getMethodName();
        var outcome = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? PASSED : "FAILED";
        test.getTags().stream().map(TestTag::getName).filter(tag -> tag.startsWith("AC-"))
                .forEach(statement -> found.merge(statement + "\t" + name, outcome, (one, other) -> one.equals(PASSED) ? other : one));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (found.isEmpty() || PARTIAL) {
            return;
        }
        try {
            Files.createDirectories(LINES);
            Files.write(LINES.resolve(PART + ".tsv"), found.entrySet().stream().map(each -> each.getKey() + "\t" + each.getValue()).toList());
            if (PART.equals("postgresql")) {
                Files.writeString(PAGE, page());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page() throws IOException {
        var results = results();
        var page = new StringBuilder("# Acceptance\n\nWritten by the test run. Each statement, the tests that show it, and what they came to.\n\n"
                + "| statement | what it promises | shown by | result |\n|---|---|---|---|\n");
        for (var line : Files.readAllLines(STATEMENTS)) {
            var parts = line.split("\t");
            var tests = results.getOrDefault(parts[0], Map.of());
            page.append("| ").append(parts[0]).append(" | ").append(parts[1]).append(" | ")
                    .append(tests.isEmpty() ? "no test yet" : tests.keySet().stream().map(test -> "`" + test + "`").collect(Collectors.joining("<br>"))).append(" | ")
                    .append(tests.isEmpty() ? "" : tests.values().stream().allMatch(PASSED::equals) ? PASSED : "FAILED").append(" |\n");
        }
        return page.toString();
    }

    private static Map<String, Map<String, String>> results() throws IOException {
        var results = new TreeMap<String, Map<String, String>>();
        try (Stream<Path> files = Files.list(LINES)) {
            for (var file : files.sorted().toList()) {
                for (var line : Files.readAllLines(file)) {
                    var parts = line.split("\t");
                    results.computeIfAbsent(parts[0], any -> new TreeMap<>()).merge(parts[1], parts[2], (one, other) -> one.equals(PASSED) ? other : one);
                }
            }
        }
        return results;
    }
}
