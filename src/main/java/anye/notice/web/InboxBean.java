package anye.notice.web;

import java.util.List;

import anye.access.CurrentActor;
import anye.notice.NoticeRow;
import anye.notice.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 通知公告: the list, newest first, with its search. */
@Named
@RequestScoped
public class InboxBean {

    private static final int PAGE = 20;

    @Inject
    private Notices notices;
    @Inject
    private CurrentActor actor;

    private String search;
    private int page = 1;
    private List<NoticeRow> found;

    private List<NoticeRow> found() {
        if (found == null) {
            found = notices.of(actor.get().employer(), search, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return found;
    }

    public List<NoticeRow> getRows() {
        int from = (getPage() - 1) * PAGE;
        return found().subList(from, Math.min(from + PAGE, found().size()));
    }

    public int getTotal() {
        return found().size();
    }

    public int getPages() {
        return Math.max(1, (found().size() + PAGE - 1) / PAGE);
    }

    /** A page beyond the end shows the last, since notices may have gone meanwhile. */
    public int getPage() {
        return Math.max(1, Math.min(page, getPages()));
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isSearching() {
        return search != null && !search.isBlank();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
