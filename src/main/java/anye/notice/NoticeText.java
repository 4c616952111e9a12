package anye.notice;

import anye.kernel.Division;
import anye.kernel.Faults;
import anye.kernel.Refusal;

/**
 * What an office writes.
 *
 * @param audience whose employers it concerns: those of this division and all below
 * @param open whether it is read without sign-in, too
 */
public record NoticeText(String title, String body, Division audience, boolean open) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_BODY = 8000;

    /** @throws Refusal at every field that is missing or too long */
    NoticeText checked() {
        var faults = new Faults();
        faults.when(title == null || title.isBlank(), "title", "notice.title.missing");
        faults.when(title != null && title.length() > LONGEST_TITLE, "title", "notice.title.long", LONGEST_TITLE);
        faults.when(body == null || body.isBlank(), "body", "notice.body.missing");
        faults.when(body != null && body.length() > LONGEST_BODY, "body", "notice.body.long", LONGEST_BODY);
        faults.when(audience == null, "audience", "notice.audience.missing");
        faults.tell();
        return new NoticeText(title.strip(), body.strip().replace("\r\n", "\n"), audience, open);
    }
}
