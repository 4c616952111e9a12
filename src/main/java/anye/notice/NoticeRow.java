package anye.notice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import anye.kernel.Time;
import anye.kernel.web.Texts;

/** A notice as pages show it; its words depend on the reader's language. */
public record NoticeRow(long id, boolean toEverybody, String textKey, String[] arguments, String writtenTitle, String writtenBody, Instant toldAt, Instant readAt) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(Time.BEIJING);

    /** A public notice in the list of what somebody is told. */
    static NoticeRow of(PublicNoticeRow row) {
        return new NoticeRow(row.id(), true, null, new String[0], row.title(), row.body(), row.publishAt(), null);
    }

    /** The page on which it is read. */
    public String address() {
        return (toEverybody ? "/notice/notice.xhtml?id=" : "/notice/read.xhtml?id=") + id;
    }

    public String title(Locale locale) {
        return textKey == null ? writtenTitle : Texts.of(locale, textKey, (Object[]) arguments);
    }

    /** Empty when the title says it all. */
    public String body(Locale locale) {
        if (textKey == null) {
            return writtenBody;
        }
        return Texts.has(textKey + ".body") ? Texts.of(locale, textKey + ".body", (Object[]) arguments) : "";
    }

    public String day() {
        return DAY.format(toldAt);
    }

    public String minute() {
        return Time.minute(toldAt);
    }

    public boolean isUnread() {
        return !toEverybody && readAt == null;
    }

    boolean says(String words, Locale locale) {
        return (title(locale) + "\n" + body(locale)).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
