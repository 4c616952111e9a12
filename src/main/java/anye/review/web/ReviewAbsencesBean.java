package anye.review.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import anye.access.CurrentActor;
import anye.access.Role;
import anye.kernel.web.Pages;
import anye.review.AbsenceRow;
import anye.review.Absences;
import anye.review.EndAbsence;
import anye.review.RecordAbsence;
import anye.review.Reviewers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 不在岗: who is away and when. */
@Named
@ViewScoped
public class ReviewAbsencesBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/review/absences.xhtml";

    @Inject
    private CurrentActor actor;
    @Inject
    private Absences absences;
    @Inject
    private Reviewers reviewers;
    @Inject
    private RecordAbsence recordAbsence;
    @Inject
    private EndAbsence endAbsence;

    private transient List<AbsenceRow> rows;
    private transient List<Reviewers.Load> people;
    private String who;
    private LocalDate from;
    private LocalDate to;

    public void open() {
        who = actor.subject();
    }

    public String record() {
        recordAbsence.record(who, from, to);
        return Pages.confirmed("review.absence.recorded", PAGE);
    }

    public String end(long absence) {
        endAbsence.end(absence);
        return Pages.confirmed("review.absence.ended", PAGE);
    }

    public List<AbsenceRow> getRows() {
        if (rows == null) {
            rows = absences.coming();
        }
        return rows;
    }

    public List<Reviewers.Load> getPeople() {
        if (people == null) {
            people = reviewers.inCharge();
        }
        return people;
    }

    public boolean mayEnd(AbsenceRow row) {
        return row.mayEnd() && (row.subject().equals(actor.subject()) || actor.get().has(Role.SUPERVISOR));
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
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
