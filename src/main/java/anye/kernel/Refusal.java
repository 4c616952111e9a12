package anye.kernel;

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

    /**
     * @param field the input the refusal belongs to, or null when it belongs to the whole request
     * @param code the message key
     */
    public Refusal(String field, String code, Object... arguments) {
        super(code, null, false, false);
        this.field = field;
        this.arguments = arguments.clone();
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
