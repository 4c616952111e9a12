package anye.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import anye.kernel.web.Texts;

/**
 * Somebody looks at a request to give a completed declaration back, and wants to know what granting it would do. Every room
 * that keeps something of the declaration says so; nothing is done yet.
 */
public final class WithdrawalConsidered {

    private record Effect(String key, Object[] arguments) {
    }

    private final long declarationId;
    private final List<Effect> effects = new ArrayList<>();

    WithdrawalConsidered(long declarationId) {
        this.declarationId = declarationId;
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
