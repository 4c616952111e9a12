package anye.review.window;

import java.time.Instant;

import anye.kernel.Division;

/** One step of an acceptance from one office to another, as both of them and the employer read it. */
public record WindowTransferRow(long acceptanceId, Division from, Division to, String reason, String byName, Instant at) {
}
