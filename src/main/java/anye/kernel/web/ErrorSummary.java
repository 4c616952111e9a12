package anye.kernel.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** What stands on top of a page: every error with a link to its field, and the news of what has just been done. */
@Named
@ApplicationScoped
public class ErrorSummary {

    /** One message; {@code field} is the id of the input it belongs to, or null. A warning is no error and no good news either. */
    public record Line(String field, String text, boolean warning) {
    }

    public List<Line> getLines() {
        return lines(true);
    }

    public List<Line> getNews() {
        return lines(false);
    }

    private static List<Line> lines(boolean errors) {
        var context = FacesContext.getCurrentInstance();
        var lines = new ArrayList<Line>();
        var fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            var field = fields.next();
            for (var message : context.getMessageList(field)) {
                boolean error = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
                if (error == errors) {
                    lines.add(new Line(field, message.getSummary(), message.getSeverity() == FacesMessage.SEVERITY_WARN));
                }
            }
        }
        return lines;
    }
}
