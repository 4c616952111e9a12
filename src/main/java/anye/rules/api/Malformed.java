package anye.rules.api;

import anye.kernel.Refusal;
import java.util.List;

/** A request that cannot be answered, with every reason found. */
public class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Refusal> errors;

    Malformed(int status, List<Refusal> errors) {
        super("malformed request", null, false, false);
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    static Malformed of(String field, String code, Object... arguments) {
        return new Malformed(400, List.of(new Refusal(field, code, arguments)));
    }

    int status() {
        return status;
    }

    List<Refusal> errors() {
        return errors;
    }
}
