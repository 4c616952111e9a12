package anye.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is wrong with a form, gathered while it is checked, so that all of it is told at once and each at its field; of one field, the first. */
public final class Faults {

    private final List<Refusal> found = new ArrayList<>();

    public void add(Refusal refusal) {
        refusal.all().stream().filter(fault -> !isFoundAt(fault.field())).forEach(found::add);
    }

    public void when(boolean wrong, String field, String code, Object... arguments) {
        if (wrong) {
            add(new Refusal(field, code, arguments));
        }
    }

    /** What a check answers; null when it refuses. */
    public <T> T of(Supplier<T> check) {
        try {
            return check.get();
        } catch (Refusal refusal) {
            add(refusal);
            return null;
        }
    }

    /** The same of a check that answers nothing. */
    public void check(Runnable check) {
        of(() -> {
            check.run();
            return null;
        });
    }

    public boolean isFoundAt(String field) {
        return field != null && found.stream().anyMatch(fault -> field.equals(fault.field()));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws Refusal with everything that was found, unless that is nothing */
    public void tell() {
        if (!found.isEmpty()) {
            throw Refusal.of(found);
        }
    }
}
