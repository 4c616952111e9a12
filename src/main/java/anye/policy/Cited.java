package anye.policy;

/**
 * A figure with its source, so that neither travels alone.
 *
 * @param verified false when the source itself has not been seen; pages say so
 */
public record Cited<T>(T value, String citation, boolean verified) {
}
