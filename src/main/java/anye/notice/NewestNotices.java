package anye.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import anye.kernel.Division;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * The newest public notices of each place. All employers of a place read the same ones with every look at 首页, so they are
 * read once in five seconds; what this node changes is seen at once.
 */
@ApplicationScoped
class NewestNotices {

    private static final Duration STANDS = Duration.ofSeconds(5);
    /** Counties; more than are looked from within five seconds on a busy day. */
    private static final int MOST = 500;

    /** A public notice was written, or what became of one. */
    record Changed() {
    }

    private record Readers(Division place, boolean employers) {
    }

    private record Read(List<PublicNoticeRow> rows, Instant at) {
    }

    private final Map<Readers, Read> kept = new ConcurrentHashMap<>();

    private Clock clock;

    protected NewestNotices() {
    }

    @Inject
    NewestNotices(Clock clock) {
        this.clock = clock;
    }

    List<PublicNoticeRow> of(Division place, boolean employers, Supplier<List<PublicNoticeRow>> reader) {
        var now = clock.instant();
        var readers = new Readers(place, employers);
        var read = kept.get(readers);
        if (read == null || now.isBefore(read.at()) || Duration.between(read.at(), now).compareTo(STANDS) >= 0) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            read = new Read(reader.get(), now);
            kept.put(readers, read);
        }
        return read.rows();
    }

    /** When the change stands in the database: read before that, the older ones would be kept once more. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed changed) {
        kept.clear();
    }
}
