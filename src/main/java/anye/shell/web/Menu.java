package anye.shell.web;

import java.util.List;
import java.util.stream.Stream;

import anye.access.Actor;
import anye.access.Authorization;
import anye.access.CurrentActor;
import anye.dispatch.DispatchConcern;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The menu in the order of the operations manual (操作手册). What somebody may not open is not offered to them. */
@Named
@RequestScoped
public class Menu {

    /** One entry; {@code current} is what {@code aria-current} says: this page, a page below this one, or neither. */
    public record Entry(String address, String key, String current) {
    }

    private static final List<String> PAGES = List.of("/home.xhtml", "/declaration/placements.xhtml", "/employer/edit.xhtml",
            "/dispatch/overview.xhtml", "/review/queue.xhtml", "/review/withdrawals.xhtml", "/review/revocations.xhtml", "/letter/deregistrations.xhtml", "/employer/corrections.xhtml", "/review/ratings.xhtml", "/review/acceptances.xhtml", "/review/denials.xhtml", "/dispatch/filings.xhtml",
            "/levy/relief/applications.xhtml", "/levy/relief/queue.xhtml", "/report/dashboard.xhtml", "/levy/calculator.xhtml", "/report/history.xhtml", "/notice/inbox.xhtml",
            "/notice/windows.xhtml", "/notice/manual.xhtml", "/notice/manage.xhtml", "/notice/manage-windows.xhtml", "/amendment/figures.xhtml", "/report/journal.xhtml", "/access/scanner.xhtml", "/access/staff.xhtml");

    private static final int BEGINNING = 3;

    @Inject
    private CurrentActor actor;

    @Inject
    private DispatchConcern dispatch;

    @Inject
    private HttpServletRequest request;

    private List<Entry> entries;

    /** Found once for a page, which asks often. */
    public List<Entry> getEntries() {
        if (entries == null) {
            var dispatching = actor.isSignedIn() && dispatch.isConcerned();
            entries = entries(actor.get(), request.getServletPath()).filter(entry -> dispatching || !isDispatch(entry)).toList();
        }
        return entries;
    }

    /** Only some divisions make agencies file. */
    private static boolean isDispatch(Entry entry) {
        return entry.address().startsWith("/dispatch/");
    }

    static Stream<Entry> entries(Actor actor, String here) {
        var open = PAGES.stream().filter(page -> actor.isSignedIn() && Authorization.table().mayOpen(page, actor)).toList();
        var above = PAGES.contains(here) ? null : above(open, here);
        return open.stream().map(page -> new Entry(page, "shell.menu" + page.substring(0, page.indexOf('.')).replace('/', '.'),
                page.equals(here) ? "page" : page.equals(above) ? "true" : null));
    }

    /** Where a page below belongs: of its room's entries the one whose name is most like its own, else the first. */
    private static String above(List<String> open, String here) {
        var room = here.substring(0, here.lastIndexOf('/') + 1);
        return open.stream().filter(page -> room.length() > 1 && page.startsWith(room))
                .reduce((one, other) -> alike(other, here) > alike(one, here) ? other : one).orElse(null);
    }

    /** Letters that the names begin with together: one or two are chance. */
    private static int alike(String page, String here) {
        int name = here.lastIndexOf('/') + 1;
        int length = name;
        while (length < Math.min(page.length(), here.length()) && page.charAt(length) == here.charAt(length)) {
            length++;
        }
        return length - name < BEGINNING ? 0 : length;
    }
}
