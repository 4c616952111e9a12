package anye.review.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.review.GiveRating;
import anye.review.RatingGrade;
import anye.review.RatingReason;
import anye.review.RatingRow;
import anye.review.Ratings;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 好差评 after 完成申报. */
@Named
@ViewScoped
public class GiveRatingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Ratings ratings;
    @Inject
    private GiveRating giveRating;
    @Inject
    private Clock clock;

    private Integer year;
    private RatingGrade grade;
    private RatingReason[] reasons = new RatingReason[0];
    private String words;

    public void open() {
        var row = getRow();
        if (row == null && !overview().isCompleted()) {
            throw new Refusal(null, "declaration.notCompleted");
        }
        if (row != null) {
            grade = row.grade();
            reasons = row.reasons().toArray(RatingReason[]::new);
            words = row.words();
        }
    }

    public String rate() {
        giveRating.give(overview().id(), grade, new ArrayList<>(List.of(reasons)), words);
        return Pages.confirmed("review.rating.done", "/declaration/rate.xhtml?year=" + getYear());
    }

    private DeclarationOverview overview() {
        return declarations.overview(actor.employer(), new BusinessYear(getYear()));
    }

    /** Null while nothing was rated. */
    public RatingRow getRow() {
        var id = overview().id();
        return id == null ? null : ratings.of(id).orElse(null);
    }

    /** Null while nothing was rated. */
    public LocalDate getChangeableUntil() {
        return getRow() == null ? null : ratings.changeableUntil(getRow().ratedAt());
    }

    public boolean isMayRate() {
        return getRow() == null || getRow().answeredAt() == null && !LocalDate.now(clock).isAfter(getChangeableUntil());
    }

    public RatingGrade[] getGrades() {
        return RatingGrade.values();
    }

    public RatingReason[] getAllReasons() {
        return RatingReason.values();
    }

    public Integer getYear() {
        return year == null ? declarations.currentYear().value() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public RatingGrade getGrade() {
        return grade;
    }

    public void setGrade(RatingGrade grade) {
        this.grade = grade;
    }

    public RatingReason[] getReasons() {
        return reasons.clone();
    }

    public void setReasons(RatingReason[] reasons) {
        this.reasons = reasons.clone();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
