package anye.kernel;

import java.util.List;

import jakarta.ejb.ApplicationException;

/**
 * Says that something asked for is not done, and why.
 *
 * <p>The code is the key of the text in the room's messages and also the exception's own message, so that a log
 * never carries what a person typed. Arguments fill the text's placeholders; never put personal data there.
 * There is no stack trace: a refusal is an answer, not a fault.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Object[] arguments;
    /** Of a form with several faults, all of them; this refusal speaks for the first. */
    private final transient List<Refusal> all;

    /**
     * @param field the input the refusal belongs to, or null when it belongs to the whole request
     * @param code the message key
     */
    public Refusal(String field, String code, Object... arguments) {
        this(field, code, arguments.clone(), List.of());
    }

    private Refusal(String field, String code, Object[] arguments, List<Refusal> all) {
        super(code, null, false, false);
        this.field = field;
        this.arguments = arguments;
        this.all = all;
    }

    /** @param faults of one form, at least one, in the order of its fields */
    static Refusal of(List<Refusal> faults) {
        var first = faults.get(0);
        return faults.size() == 1 ? first : new Refusal(first.field, first.code(), first.arguments(), List.copyOf(faults));
    }

    /** Every fault that it tells of, mostly itself alone. */
    public List<Refusal> all() {
        return all == null || all.isEmpty() ? List.of(this) : all;
    }

    /** The same refusal, at the field where the value was typed. */
    public Refusal at(String where) {
        return new Refusal(where, code(), arguments());
    }

    public String field() {
        return field;
    }

    public String code() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
