package anye.notice;

import anye.evidence.FileKind;

/** An attachment taken out of the store, to be handed out. */
public record NoticeFile(String shownName, FileKind kind, byte[] content) {
}
