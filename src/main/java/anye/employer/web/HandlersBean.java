package anye.employer.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import anye.access.EndHandler;
import anye.access.HandlerRow;
import anye.access.HandlerScope;
import anye.access.Handlers;
import anye.access.NameHandler;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 经办人授权: who can act for the unit now, one more, and an end to it. */
@Named
@ViewScoped
public class HandlersBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/employer/handlers.xhtml";

    @Inject
    private Handlers handlers;
    @Inject
    private NameHandler nameHandler;
    @Inject
    private EndHandler endHandler;

    private String name;
    private String phone;
    private HandlerScope[] scopes = {};
    private LocalDate expiresOn;

    public String name() {
        var chosen = EnumSet.noneOf(HandlerScope.class);
        chosen.addAll(Arrays.asList(scopes));
        nameHandler.name(name, phone, chosen, expiresOn);
        return Pages.confirmed("access.handler.named", PAGE);
    }

    public String end(long id) {
        endHandler.end(id);
        return Pages.confirmed("access.handler.ended", PAGE);
    }

    public List<HandlerRow> getStanding() {
        return handlers.own().stream().filter(HandlerRow::standing).toList();
    }

    public List<HandlerRow> getOver() {
        return handlers.own().stream().filter(row -> !row.standing()).toList();
    }

    /** What a mandate may hold besides 申报, which it always does. */
    public HandlerScope[] getMore() {
        return new HandlerScope[] {HandlerScope.COMPLETE, HandlerScope.RELIEF};
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public HandlerScope[] getScopes() {
        return scopes;
    }

    public void setScopes(HandlerScope[] scopes) {
        this.scopes = scopes == null ? new HandlerScope[0] : scopes;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
