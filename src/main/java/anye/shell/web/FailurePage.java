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
    private boolean ours;
    private String kind = "shell.error.";

    @PostConstruct
    void look() {
        var status = FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(RequestDispatcher.ERROR_STATUS_CODE);
        ours = !(status instanceof Integer code && code >= 400 && code < 500);
        if (ours) {
            LOG.warning(() -> "A page of failure was shown, number " + number + ", status " + status);
        } else {
            kind += switch ((Integer) status) {
                case 400, 405, 415 -> "400.";
                case 413 -> "413.";
                case 429 -> "429.";
                default -> "404.";
            };
        }
    }

    /** Whether the failure is one of our own, and its number worth telling. */
    public boolean isOurs() {
        return ours;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return say(kind + "title");
    }

    public String getWhat() {
        return say(kind + "what");
    }

    private static String say(String key) {
        return Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key);
    }
}
