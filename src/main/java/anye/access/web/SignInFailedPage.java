package anye.access.web;

import java.util.Locale;

import anye.access.SignInRefused;
import anye.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Why nobody could be signed in, and what to do now. */
@Named
@RequestScoped
public class SignInFailedPage {

    static final String REFUSAL = "anye.sign-in-refused";

    public String getTitle() {
        return say("title");
    }

    public String getWhat() {
        return say("what");
    }

    public String getNext() {
        return say("next");
    }

    private static String say(String part) {
        var context = FacesContext.getCurrentInstance();
        var refusal = context.getExternalContext().getRequestMap().get(REFUSAL);
        var kind = refusal instanceof SignInRefused known ? known.kind() : SignInRefused.Kind.EXPIRED;
        Locale locale = context.getViewRoot().getLocale();
        return part.equals("title") ? Texts.of(locale, "access.failed.title") : Texts.of(locale, "access.signIn.refused." + kind + (part.equals("next") ? ".next" : ""));
    }
}
