package anye.notice;

import java.time.Instant;

import anye.kernel.CreditCode;
import anye.kernel.persistence.SecretColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One notice: to an employer by the key of a text, or to everybody as it was written. */
@Entity
@Table(name = "notice")
class Notice {

    private static final String BETWEEN = "\u001F";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private CreditCode employer;
    @Column(name = "text_key")
    private String textKey;
    @Convert(converter = SecretColumn.class)
    private String arguments;
    private String title;
    private String body;
    @Column(name = "told_at")
    private Instant toldAt;
    @Column(name = "read_at")
    private Instant readAt;
    @Version
    private long version;

    protected Notice() {
    }

    static Notice to(CreditCode employer, String textKey, Object[] arguments, Instant toldAt) {
        var notice = new Notice();
        notice.employer = employer;
        notice.textKey = textKey;
        var words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]).replace(BETWEEN, "");
        }
        notice.arguments = String.join(BETWEEN, words);
        notice.toldAt = toldAt;
        return notice;
    }

    static Notice toEverybody(String title, String body, Instant toldAt) {
        var notice = new Notice();
        notice.title = title;
        notice.body = body;
        notice.toldAt = toldAt;
        return notice;
    }

    boolean isFor(CreditCode whom) {
        return employer == null || employer.equals(whom);
    }

    /** A public notice is read by many, so nobody's reading is kept. */
    void read(Instant now) {
        if (employer != null && readAt == null) {
            readAt = now;
        }
    }

    NoticeRow row() {
        return new NoticeRow(id, employer == null, textKey, arguments == null ? new String[0] : arguments.split(BETWEEN, -1), title, body, toldAt, readAt);
    }
}
