package anye.notice.web;

import anye.kernel.Refusal;
import anye.notice.NoticeRow;
import anye.notice.ReadNotice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One notice. */
@Named
@RequestScoped
public class ReadNoticeBean {

    @Inject
    private ReadNotice readNotice;

    private Long id;
    private NoticeRow notice;

    public void open() {
        if (id == null) {
            throw new Refusal(null, "notice.gone");
        }
        notice = readNotice.read(id);
    }

    public NoticeRow getNotice() {
        return notice;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
