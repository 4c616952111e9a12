package anye.notice;

import java.time.Instant;

import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One edition of a public notice (通知公告). Once its time has come nobody changes it: a correction is the next edition. */
@Entity
@Table(name = "public_notice")
class PublicNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Long series;
    private int edition;
    private String title;
    private String body;
    /** As digits, so that a query can ask for all below. */
    private String audience;
    private boolean open;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "publish_at")
    private Instant publishAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_because")
    private String withdrawnBecause;
    @Version
    private long version;

    protected PublicNotice() {
    }

    PublicNotice(NoticeText text, String writtenBy, Instant now) {
        edition = 1;
        write(text, writtenBy, now);
    }

    /** The next edition begins with the words of this one. */
    PublicNotice correction(int next, String by, Instant now) {
        var correction = new PublicNotice(text(), by, now);
        correction.series = series;
        correction.edition = next;
        return correction;
    }

    /** The first edition begins a series of its own, once it has a number. */
    void beginSeries() {
        series = id;
    }

    final void write(NoticeText text, String by, Instant now) {
        mustBeDraft();
        title = text.title();
        body = text.body();
        audience = text.audience().code();
        open = text.open();
        writtenBy = by;
        changedAt = now;
    }

    /** Whoever has read the draft before has not seen this change. */
    void changeFiles(Instant now) {
        mustBeDraft();
        changedAt = now;
    }

    void publish(Instant at, Instant now) {
        mustBeDraft();
        publishAt = at;
        changedAt = now;
    }

    /** What nobody has read yet goes back to the desk; what has been read stays on the record as withdrawn. */
    void withdraw(String because, Instant now) {
        if (withdrawnAt != null || publishAt == null) {
            throw new Refusal(null, "notice.withdraw.notPublished");
        }
        if (publishAt.isAfter(now)) {
            publishAt = null;
        } else if (because == null || because.isBlank()) {
            throw new Refusal("because", "notice.withdraw.reason");
        } else {
            withdrawnAt = now;
            withdrawnBecause = because.strip();
        }
        changedAt = now;
    }

    void mustBeDraft() {
        if (publishAt != null) {
            throw new Refusal(null, "notice.published");
        }
    }

    boolean isPublished(Instant now) {
        return publishAt != null && !publishAt.isAfter(now);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    Long id() {
        return id;
    }

    Long series() {
        return series;
    }

    int edition() {
        return edition;
    }

    long version() {
        return version;
    }

    boolean isOpen() {
        return open;
    }

    Division audience() {
        return Division.of(audience);
    }

    NoticeText text() {
        return new NoticeText(title, body, audience(), open);
    }

    /** @param superseded whether a later edition is published */
    PublicNoticeRow row(Instant now, boolean superseded) {
        return new PublicNoticeRow(id, series, edition, title, body, audience(), open, state(now, superseded), publishAt, withdrawnAt, withdrawnBecause, changedAt, version);
    }

    private NoticeState state(Instant now, boolean superseded) {
        if (publishAt == null) {
            return NoticeState.DRAFT;
        }
        if (withdrawnAt != null) {
            return NoticeState.WITHDRAWN;
        }
        if (publishAt.isAfter(now)) {
            return NoticeState.SCHEDULED;
        }
        return superseded ? NoticeState.SUPERSEDED : NoticeState.PUBLISHED;
    }
}
