package anye.notice.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;

import anye.kernel.Refusal;
import anye.kernel.Time;
import anye.kernel.web.Pages;
import anye.notice.CorrectNotice;
import anye.notice.NoticeFileRow;
import anye.notice.PublicNoticeRow;
import anye.notice.PublicNotices;
import anye.notice.PublishNotice;
import anye.notice.WithdrawNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A notice as its readers will see it or see it now, and what the office may do with it. */
@Named
@ViewScoped
public class PreviewNoticeBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/notice/preview.xhtml?id=";

    @Inject
    private PublicNotices notices;
    @Inject
    private PublishNotice publishNotice;
    @Inject
    private WithdrawNotice withdrawNotice;
    @Inject
    private CorrectNotice correctNotice;

    private Long id;
    /** Of the words that were shown: nobody publishes what they have not seen. */
    private long version;
    private LocalDate day;
    private String hour;
    private String because;

    public void open() {
        if (id == null) {
            throw new Refusal(null, "notice.gone");
        }
        version = notices.govern(id).version();
    }

    public String publish() {
        publishNotice.publish(id, version, null);
        return Pages.confirmed("notice.publish.done", PAGE + id);
    }

    public String schedule() {
        publishNotice.publish(id, version, moment());
        return Pages.confirmed("notice.schedule.done", PAGE + id);
    }

    public String withdraw() {
        boolean scheduled = getNotice().isScheduled();
        withdrawNotice.withdraw(id, version, because);
        return Pages.confirmed(scheduled ? "notice.unschedule.done" : "notice.withdraw.done", PAGE + id);
    }

    public String correct() {
        return Pages.to("/notice/write.xhtml?id=" + correctNotice.correct(id, version));
    }

    private Instant moment() {
        if (day == null) {
            throw new Refusal("day", "notice.schedule.day.missing");
        }
        try {
            return day.atTime(hour == null ? LocalTime.MIDNIGHT : LocalTime.parse(hour.strip().length() == 4 ? "0" + hour.strip() : hour.strip())).atZone(Time.BEIJING).toInstant();
        } catch (DateTimeParseException noTime) {
            throw new Refusal("hour", "notice.schedule.hour.shape");
        }
    }

    public PublicNoticeRow getNotice() {
        return notices.govern(id);
    }

    public List<NoticeFileRow> getFiles() {
        return notices.files(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
