package anye.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import anye.kernel.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * The newest seal, kept outside the database. Without it a journal whose last records were removed and whose head was put
 * back would look whole. It may lag behind by what was written in the instant of a crash, never run ahead.
 */
@ApplicationScoped
class Anchor {

    record Point(long sequence, String seal) {
    }

    private static final String FILE = "journal-anchor";

    private long newest;

    synchronized void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) JournalWritten record) {
        if (record.sequence() <= newest) {
            return;
        }
        try {
            var next = Files.writeString(file().resolveSibling("journal-anchor.next"), record.sequence() + " " + record.seal());
            Files.move(next, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            newest = record.sequence();
        } catch (IOException e) {
            throw new UncheckedIOException("The journal's anchor cannot be written", e);
        }
    }

    Optional<Point> read() {
        return read(Installation.data());
    }

    /** @param data the directory that {@code anye.data} names */
    static Optional<Point> read(Path data) {
        try {
            if (!Files.exists(data.resolve(FILE))) {
                return Optional.empty();
            }
            var words = Files.readString(data.resolve(FILE)).trim().split(" ");
            return Optional.of(new Point(Long.parseLong(words[0]), words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("The journal's anchor cannot be read", e);
        }
    }

    private static Path file() {
        return Installation.data().resolve(FILE);
    }
}
