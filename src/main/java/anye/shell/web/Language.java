package anye.shell.web;

import java.time.Duration;
import java.util.Locale;

import anye.kernel.Installation;
import anye.kernel.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The language of the pages: Chinese unless {@code ?lang=en} was asked for, from a fixed list and never from the request
 * itself. The browser keeps what was asked for, so that a reader who has not signed in needs no session.
 */
@Named
@RequestScoped
public class Language {

    private static final String KEPT = "language";
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    private HttpServletRequest request;

    private boolean english;

    @PostConstruct
    void choose() {
        var asked = request.getParameter("lang");
        english = "en".equals(asked == null ? kept() : asked);
        if (asked != null) {
            keep();
        }
    }

    private String kept() {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        for (var cookie : cookies) {
            if (cookie.getName().equals(KEPT)) {
                return cookie.getValue();
            }
        }
        return null;
    }

    private void keep() {
        var cookie = new Cookie(KEPT, english ? "en" : "zh");
        cookie.setPath("/");
        cookie.setMaxAge((int) YEAR.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(Installation.address().startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse()).addCookie(cookie);
    }

    public Locale getLocale() {
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public String getOtherName() {
        return english ? "中文" : "English";
    }

    public String getOtherTag() {
        return english ? "zh-CN" : "en";
    }

    /** This page in the other language. */
    public String getOtherAddress() {
        var address = Pages.currentAddress(FacesContext.getCurrentInstance()).replaceAll("([?&])lang=[a-z]*&?", "$1").replaceAll("[?&]$", "");
        return address + (address.contains("?") ? "&" : "?") + "lang=" + (english ? "zh" : "en");
    }
}
