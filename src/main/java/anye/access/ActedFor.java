package anye.access;

/**
 * A window clerk has done something for an employer. Observed by who writes down who entered what.
 *
 * @param useCase the name of its class
 */
public record ActedFor(Actor actor, String useCase) {

    /** The name of the use case without its room. */
    public String act() {
        return useCase.substring(useCase.lastIndexOf('.') + 1);
    }

    public String room() {
        return useCase.substring(0, useCase.lastIndexOf('.'));
    }

    /** Whether nothing was entered. */
    public boolean isLooking() {
        return act().startsWith("Open") || act().startsWith("Read") || act().startsWith("Stop");
    }
}
