package anye.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import anye.audit.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What the journal says of those whom nobody let in. A record locks the journal, and every act needs it: so the first few of
 * a minute are written at once, one of a kind, and all the others are counted and written when the minute is over, one record
 * for a kind with how many they were. A stranger with a thousand wrong answers costs a handful of records.
 */
@ApplicationScoped
public class RefusedSignIns {

    /** Records written at once within a minute. */
    static final int AT_ONCE = 10;
    /** Kinds counted apart within a minute; the rest is one kind. */
    static final int KINDS = 100;

    private record Kind(String subject, Map<String, String> details) {
    }

    @Inject
    private Journal journal;

    private final Map<Kind, AtomicInteger> counted = new ConcurrentHashMap<>();
    private final AtomicInteger written = new AtomicInteger();

    /**
     * @param subject at what, such as {@code portal:lnzwfw}; never what was typed
     * @param details bare words
     */
    public void note(String subject, Map<String, String> details) {
        var kind = new Kind(subject, Map.copyOf(details));
        var before = counted.get(kind);
        if (before == null && counted.size() < KINDS && counted.putIfAbsent(kind, new AtomicInteger()) == null && written.incrementAndGet() <= AT_ONCE) {
            write(kind, kind.details());
            return;
        }
        counted.computeIfAbsent(counted.containsKey(kind) ? kind : new Kind("sign-in:other", Map.of()), other -> new AtomicInteger()).incrementAndGet();
    }

    /** Writes how many they were. */
    void writeCounted() {
        written.set(0);
        for (var kind : counted.keySet()) {
            int times = counted.remove(kind).get();
            if (times > 0) {
                var details = new TreeMap<>(kind.details());
                details.put("times", String.valueOf(times));
                try {
                    write(kind, details);
                } catch (RuntimeException notWritten) {
                    counted.computeIfAbsent(kind, again -> new AtomicInteger()).addAndGet(times);
                    throw notWritten;
                }
            }
        }
    }

    private void write(Kind kind, Map<String, String> details) {
        journal.writeAs(Actor.NOBODY.subject(), "access.signIn.refused", kind.subject(), null, details);
    }
}
