/**
 * The rules as a public service: the same functions over HTTP, without sign-in, storing nothing.
 *
 * <p>Whoever asks may be anybody, so every input is refused in words (application/problem+json), sizes are bounded and
 * requests are counted. An identity number is neither logged nor sent back.
 */
package anye.rules.api;
