package anye.employer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import anye.kernel.web.Texts;

/** Where what somebody else has saved meanwhile and what is typed here are not the same, field by field, in words. */
public final class Differences<T> {

    private final T theirs;
    private final T mine;
    private final Locale locale;
    private final List<Difference> found = new ArrayList<>();

    public Differences(T theirs, T mine, Locale locale) {
        this.theirs = theirs;
        this.mine = mine;
        this.locale = locale;
    }

    /** Nothing is the same as an empty field. */
    public Differences<T> field(String label, Function<T, Object> value) {
        var before = Objects.toString(value.apply(theirs), "");
        var now = Objects.toString(value.apply(mine), "");
        if (!before.equals(now)) {
            found.add(new Difference(label, before, now));
        }
        return this;
    }

    /** @param keys the beginning of the key under which the value has its word */
    public Differences<T> word(String label, String keys, Function<T, Object> value) {
        return field(label, each -> value.apply(each) == null ? null : Texts.of(locale, keys + value.apply(each)));
    }

    public Differences<T> yesOrNo(String label, Function<T, Boolean> value) {
        return field(label, each -> Texts.of(locale, value.apply(each) ? "declaration.yes" : "declaration.no"));
    }

    public List<Difference> list() {
        return List.copyOf(found);
    }
}
