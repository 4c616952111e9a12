package anye.report.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import anye.audit.Entry;
import anye.audit.JournalPages;
import anye.audit.JournalQuestion;
import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import anye.kernel.Time;
import anye.kernel.web.Paging;
import anye.report.SearchJournal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 操作记录查询: by who, what, for whom and when; with the purpose. What was typed stays in the form, never in an address. */
@Named
@ViewScoped
public class JournalBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SearchJournal searchJournal;

    private String purpose;
    private String authors;
    private String act;
    private String subject;
    private String employer;
    private LocalDate from;
    private LocalDate to;
    private int page = 1;
    private transient JournalPages.Found found;

    public void search() {
        page = 1;
        look();
    }

    public void next() {
        page++;
        look();
    }

    public void previous() {
        page = Math.max(1, page - 1);
        look();
    }

    private void look() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal("to", "report.journal.reversed");
        }
        found = searchJournal.search(new JournalQuestion(blank(authors), blank(act), blank(subject), code(), from == null ? null : from.atStartOfDay(Time.BEIJING).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(Time.BEIJING).toInstant()), purpose, (page - 1) * Paging.LENGTH, Paging.LENGTH);
    }

    private CreditCode code() {
        try {
            return blank(employer) == null ? null : new CreditCode(employer);
        } catch (Refusal malformed) {
            throw malformed.at("employer");
        }
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Nothing before the first search. */
    public boolean isSearched() {
        return found != null;
    }

    public List<Entry> getRows() {
        return found.entries();
    }

    public long getTotal() {
        return found.total();
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return Math.max(1, (found.total() + Paging.LENGTH - 1) / Paging.LENGTH);
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getAuthors() {
        return authors;
    }

    public void setAuthors(String authors) {
        this.authors = authors;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
