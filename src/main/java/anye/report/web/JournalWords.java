package anye.report.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import anye.access.Staff;
import anye.audit.Flaw;
import anye.kernel.Time;
import anye.kernel.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a record of the journal is said on a page. */
@Named
@ApplicationScoped
public class JournalWords {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Time.BEIJING);
    private static final String STAFF = "staff:";
    private static final String EMPLOYER = "employer:";

    @Inject
    private Staff staff;
    @Inject
    private ReportWords reportWords;

    public String act(String act) {
        return Texts.has("audit.act." + act) ? Texts.of(locale(), "audit.act." + act) : act;
    }

    /** Who acted: staff by name and office, an employer by its code, this system, or nobody. */
    public String author(String author) {
        if (author.startsWith(STAFF)) {
            return staff.row(Long.parseLong(author.substring(STAFF.length()))).map(row -> row.name() + " " + reportWords.path(row.office())).orElse(author);
        }
        if (author.startsWith(EMPLOYER)) {
            return author.substring(EMPLOYER.length());
        }
        return author.startsWith("system:") ? Texts.of(locale(), "audit.system") : author.equals("nobody") ? Texts.of(locale(), "audit.nobody") : author;
    }

    /** What a verification came to. @param flaw null when the journal is whole */
    public String flaw(Flaw flaw) {
        return flaw == null ? Texts.of(locale(), "report.verifyJournal.flaw.none") : Texts.of(locale(), "report.verifyJournal.flaw." + flaw.kind(), String.valueOf(flaw.sequence()));
    }

    public String second(Instant at) {
        return SECOND.format(at);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
