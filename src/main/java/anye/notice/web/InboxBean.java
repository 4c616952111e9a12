package anye.notice.web;

import java.util.List;

import anye.access.CurrentActor;
import anye.kernel.web.Paging;
import anye.notice.NoticeRow;
import anye.notice.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 通知公告: the list, newest first, with its search. */
@Named
@RequestScoped
public class InboxBean extends Paging {

    @Inject
    private Notices notices;
    @Inject
    private CurrentActor actor;

    private List<NoticeRow> found;

    private List<NoticeRow> found() {
        if (found == null) {
            found = notices.of(actor.get().employer(), getSearch(), FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return found;
    }

    public List<NoticeRow> getRows() {
        return part(found());
    }

    @Override
    public long getTotal() {
        return found().size();
    }
}
