package anye.letter;

/**
 * The electronic seal of a content.
 *
 * @param sha256 of the content's canonical bytes, 64 hexadecimal digits
 * @param signature Ed25519 over those bytes, Base64
 * @param keyId which key signed, the first 16 hexadecimal digits of its public half's SHA-256
 */
public record Seal(String sha256, String signature, String keyId) {
}
