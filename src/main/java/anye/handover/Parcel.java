package anye.handover;

import anye.letter.Seal;

/** What goes over the wire. */
record Parcel(long id, String key, String payload, Seal seal) {
}
