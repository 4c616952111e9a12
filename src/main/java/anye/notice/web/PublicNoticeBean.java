package anye.notice.web;

import java.util.List;

import anye.kernel.Refusal;
import anye.notice.NoticeFileRow;
import anye.notice.PublicNoticeRow;
import anye.notice.PublicNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One public notice with its attachments and the editions before and after it. */
@Named
@RequestScoped
public class PublicNoticeBean {

    @Inject
    private PublicNotices notices;

    private Long id;
    private PublicNoticeRow notice;
    private PublicNoticeRow newest;

    public void open() {
        if (id == null) {
            throw new Refusal(null, "notice.gone");
        }
        notice = notices.read(id);
        newest = notices.newest(notice).orElse(null);
    }

    public PublicNoticeRow getNotice() {
        return notice;
    }

    /** The edition that counts now; null when it is this one. */
    public PublicNoticeRow getNewest() {
        return newest;
    }

    public List<PublicNoticeRow> getEditions() {
        return notices.editions(notice);
    }

    public List<NoticeFileRow> getFiles() {
        return notice.isWithdrawn() ? List.of() : notices.files(notice.id());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
