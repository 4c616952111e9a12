package anye.shell.web;

import java.util.UUID;
import java.util.logging.Logger;

import anye.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;

/** The one page for everything that went wrong. What is missing and what is forbidden look alike, so that nobody learns what exists. */
@Named
@RequestScoped
public class FailurePage {

    private static final Logger LOG = Logger.getLogger(FailurePage.class.getName());

    private final String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private boolean missing;

    @PostConstruct
    void look() {
        var status = FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(RequestDispatcher.ERROR_STATUS_CODE);
        missing = status instanceof Integer code && code >= 400 && code < 500;
        if (!missing) {
            LOG.warning(() -> "A page of failure was shown, number " + number + ", status " + status);
        }
    }

    public boolean isMissing() {
        return missing;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return say(missing ? "shell.error.404.title" : "shell.error.title");
    }

    public String getWhat() {
        return say(missing ? "shell.error.404.what" : "shell.error.what");
    }

    private static String say(String key) {
        return Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key);
    }
}
