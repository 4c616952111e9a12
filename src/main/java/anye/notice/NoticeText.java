package anye.notice;

import anye.kernel.Division;
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

    /** @throws Refusal at the first field that is missing or too long */
    NoticeText checked() {
        if (title == null || title.isBlank()) {
            throw new Refusal("title", "notice.title.missing");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Refusal("title", "notice.title.long", LONGEST_TITLE);
        }
        if (body == null || body.isBlank()) {
            throw new Refusal("body", "notice.body.missing");
        }
        if (body.length() > LONGEST_BODY) {
            throw new Refusal("body", "notice.body.long", LONGEST_BODY);
        }
        if (audience == null) {
            throw new Refusal("audience", "notice.audience.missing");
        }
        return new NoticeText(title.strip(), body.strip().replace("\r\n", "\n"), audience, open);
    }
}
