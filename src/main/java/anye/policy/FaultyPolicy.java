package anye.policy;

/** A policy file breaks a rule of the house: an edition without citation, or not ascending. Nothing starts with it. */
public class FaultyPolicy extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    FaultyPolicy(String file, String fault, Throwable cause) {
        super("policy/" + file + ".json: " + fault, cause);
    }
}
