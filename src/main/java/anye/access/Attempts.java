package anye.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whatever can be guessed is asked for here: passwords, one-time codes, second factors. Failures are counted in the database,
 * so that a guesser finds no second node to begin anew at, nor does a restart forget them; and outside of the asker's
 * transaction, which a refusal rolls back.
 */
@ApplicationScoped
public class Attempts {

    /** One that every node of a database has: what is counted under another secret would be counted by this node alone. */
    static final String SECRET = "personal-lookup";

    @Inject
    private AttemptRows rows;

    /**
     * What is found when what was typed is right.
     *
     * @param tooMany when it must not even be looked at
     * @param wrong when nothing is found
     */
    public <T> T check(Tried tried, Refusal tooMany, Refusal wrong, Supplier<Optional<T>> finding) {
        var begun = begin(tried).orElseThrow(() -> tooMany);
        var found = finding.get().orElseThrow(() -> wrong);
        rows.succeeded(tried, begun);
        return found;
    }

    /** Whether this is the first time within that time, counting it. */
    boolean isFirst(String what, Duration window) {
        return begin(Tried.once(what, window)).isPresent();
    }

    /** Each try counts as failed before it is looked at: many at once are not looked at more often than one after the other. */
    private Optional<List<Long>> begin(Tried tried) {
        if (!rows.hasRoom(tried, 1)) {
            return Optional.empty();
        }
        var begun = rows.add(tried);
        if (rows.hasRoom(tried, 0)) {
            return Optional.of(begun);
        }
        rows.withdraw(begun);
        return Optional.empty();
    }
}
