package anye.declaration;

import java.time.Instant;

/** The office has revoked a part of a certification or all of it (认定为未安排), after {@link DeclarationReopened}: what is left is the result from now on. */
public record CertificationCorrected(Result result, Instant at) {
}
