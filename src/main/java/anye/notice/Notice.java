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

/** One notice to an employer, by the key of a text and what fills it. */
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

    boolean isFor(CreditCode whom) {
        return employer.equals(whom);
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    NoticeRow row() {
        return new NoticeRow(id, false, textKey, arguments == null ? new String[0] : arguments.split(BETWEEN, -1), null, null, toldAt, readAt);
    }
}
