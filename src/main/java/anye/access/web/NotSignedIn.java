package anye.access.web;

import java.io.IOException;

import anye.access.SignInRefused;
import anye.kernel.web.Pages;
import anye.kernel.web.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What the pages of signing in have in common: going on by a redirect, or saying why not. */
final class NotSignedIn {

    /** What leads to an address of ours. */
    interface Way {
        String take(HttpServletRequest request, HttpServletResponse response);
    }

    private NotSignedIn() {
    }

    static void go(Way way) throws IOException {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        try {
            external.redirect(way.take(request(external), (HttpServletResponse) external.getResponse()));
        } catch (SignInRefused refused) {
            say(refused, context);
        }
    }

    static HttpServletRequest request(ExternalContext external) {
        return (HttpServletRequest) external.getRequest();
    }

    /** Who must wait is told on the page; who took too long begins anew. */
    static void say(SignInRefused refused, FacesContext context) throws IOException {
        var external = context.getExternalContext();
        if (refused.kind() == SignInRefused.Kind.TOO_MANY) {
            external.setResponseStatus(refused.status());
            external.setResponseHeader("Retry-After", "900");
            Pages.error(refused.code());
        } else {
            Pages.flash(context, FacesMessage.SEVERITY_ERROR, Texts.of(context.getViewRoot().getLocale(), refused.code()));
            external.redirect("/access/sign-in.xhtml");
        }
    }
}
