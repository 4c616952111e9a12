package anye.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import anye.kernel.web.Texts;
import org.junit.jupiter.api.Test;

/** What somebody did is shown to people in words: every act that is written into the journal has its own, in both languages. */
class JournalActsTest {

    /** A record written at the place of the act, or by a method of one's own called {@code note}, {@code write} or {@code writeAs}. */
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:journal\\.write(?:As)?|note|write)\\(([^;]*);");
    private static final Pattern ACT = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)+)\"");

    @Test
    void every_act_in_the_journal_has_its_words() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java/anye"))) {
            var acts = sources.filter(file -> file.toString().endsWith(".java")).map(JournalActsTest::read)
                    .flatMap(source -> WRITTEN.matcher(source).results()).map(call -> ACT.matcher(call.group(1))).filter(act -> act.find()).map(act -> act.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(acts).contains("review.case.looked", "declaration.completed", "access.signedIn").hasSizeGreaterThan(80);
            assertThat(acts).allSatisfy(act -> assertThat(Texts.has("audit.act." + act)).as(act).isTrue());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
