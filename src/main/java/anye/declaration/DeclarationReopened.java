package anye.declaration;

import java.time.Instant;

/** A withdrawal was granted, or the office took the certification back: the letter is void, and the tax bureau has to be told. */
public record DeclarationReopened(Result withdrawn, Instant at) {
}
