package anye.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import anye.kernel.web.Texts;

/**
 * Somebody looks at a request to give a completed declaration back, or at a revocation, and wants to know what it would do. Every room
 * that keeps something of the declaration says so; nothing is done yet.
 */
public final class WithdrawalConsidered {

    private record Effect(String key, Object[] arguments) {
    }

    private final long declarationId;
    private final Integer creditedAfter;
    private final List<Effect> effects = new ArrayList<>();

    WithdrawalConsidered(long declarationId, Integer creditedAfter) {
        this.declarationId = declarationId;
        this.creditedAfter = creditedAfter;
    }

    /** The months that stay credited when only a part is taken back, be it none of them; empty when the employer has to complete the declaration again. */
    public Optional<Integer> creditedAfter() {
        return Optional.ofNullable(creditedAfter);
    }

    public long declarationId() {
        return declarationId;
    }

    /** @param key a text of the room that says it */
    public void would(String key, Object... arguments) {
        effects.add(new Effect(key, arguments));
    }

    List<String> in(Locale locale) {
        return effects.stream().map(effect -> Texts.of(locale, effect.key(), effect.arguments())).toList();
    }
}
