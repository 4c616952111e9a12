package anye.declaration;

import java.time.Instant;

/** 完成申报: the result is final. Observers write the letter and the hand-over in the same transaction. */
public record DeclarationCompleted(Result result, String completedBy, Instant at) {
}
