package anye.shell.web;

import java.util.List;
import java.util.stream.Stream;

import anye.access.Actor;
import anye.access.Authorization;
import anye.access.CurrentActor;
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
            "/review/queue.xhtml", "/review/withdrawals.xhtml", "/notice/inbox.xhtml", "/access/staff.xhtml");

    @Inject
    private CurrentActor actor;

    @Inject
    private HttpServletRequest request;

    public List<Entry> getEntries() {
        return actor.isSignedIn() ? entries(actor.get(), request.getServletPath()).toList() : List.of();
    }

    static Stream<Entry> entries(Actor actor, String here) {
        return PAGES.stream().filter(page -> Authorization.table().mayOpen(page, actor))
                .map(page -> new Entry(page, "shell.menu" + page.substring(0, page.indexOf('.')).replace('/', '.'), current(page, here)));
    }

    /** A room has one entry, except where a second entry of it is the page itself. */
    private static String current(String page, String here) {
        if (page.equals(here)) {
            return "page";
        }
        var room = page.substring(0, page.lastIndexOf('/') + 1);
        return room.length() > 1 && here.startsWith(room) && !PAGES.contains(here) ? "true" : null;
    }
}
