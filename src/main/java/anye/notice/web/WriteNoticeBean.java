package anye.notice.web;

import java.io.Serializable;
import java.util.List;

import anye.access.CurrentActor;
import anye.evidence.web.Uploads;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.notice.DeleteNoticeDraft;
import anye.notice.NoticeChangedMeanwhile;
import anye.notice.NoticeFileRow;
import anye.notice.NoticeText;
import anye.notice.PublicNoticeRow;
import anye.notice.PublicNotices;
import anye.notice.RemoveNoticeFile;
import anye.notice.SaveNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 撰写公告: the draft, its audience and its attachments. */
@Named
@ViewScoped
public class WriteNoticeBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/notice/write.xhtml?id=";
    private static final String PREVIEW = "/notice/preview.xhtml?id=";

    @Inject
    private CurrentActor actor;
    @Inject
    private PublicNotices notices;
    @Inject
    private SaveNotice saveNotice;
    @Inject
    private RemoveNoticeFile removeNoticeFile;
    @Inject
    private DeleteNoticeDraft deleteNoticeDraft;

    private Long id;
    /** Stays what it was when the page was opened, so that saving takes what was typed along. */
    private String draft;
    private long version;
    private String title;
    private String body;
    private String audience;
    private boolean open = true;
    private PublicNoticeRow theirs;
    private transient List<Part> file;

    public String open() {
        draft = "notice-" + (id == null ? "new" : id.toString());
        if (id == null) {
            audience = actor.get().office().code();
            return null;
        }
        var saved = notices.govern(id);
        if (!saved.isDraft()) {
            return Pages.to(PREVIEW + id);
        }
        version = saved.version();
        title = saved.title();
        body = saved.body();
        audience = saved.audience().code();
        open = saved.open();
        return null;
    }

    public String save() {
        keep();
        return Pages.confirmed("notice.write.saved", PAGE + id);
    }

    public String preview() {
        keep();
        return Pages.to(PREVIEW + id);
    }

    /** Nothing is lost: what the other saved stands beside what was typed here, and saving again is a decision. */
    private void keep() {
        try {
            id = saveNotice.save(id, version, typed(), Uploads.received(file, "file"));
            theirs = null;
        } catch (NoticeChangedMeanwhile changed) {
            theirs = notices.govern(id);
            version = theirs.version();
            throw changed;
        }
    }

    private NoticeText typed() {
        return new NoticeText(title, body, audience == null ? null : division(), open);
    }

    private Division division() {
        try {
            return Division.of(audience);
        } catch (Refusal malformed) {
            throw malformed.at("audience");
        }
    }

    public String removeFile(long fileId) {
        removeNoticeFile.remove(id, version, fileId);
        return Pages.confirmed("notice.file.removed", PAGE + id);
    }

    public String delete() {
        deleteNoticeDraft.delete(id, version);
        return Pages.confirmed("notice.draft.deleted", "/notice/manage.xhtml");
    }

    public List<NoticeFileRow> getFiles() {
        return id == null ? List.of() : notices.files(id);
    }

    public boolean isNew() {
        return id == null;
    }

    /** What somebody else has saved meanwhile; null when nobody has. */
    public PublicNoticeRow getTheirs() {
        return theirs;
    }

    public String getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public List<Part> getFile() {
        return file;
    }

    public void setFile(List<Part> file) {
        this.file = file;
    }
}
