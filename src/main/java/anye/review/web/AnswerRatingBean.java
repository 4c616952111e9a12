package anye.review.web;

import java.io.Serializable;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.kernel.web.Pages;
import anye.review.AnswerRating;
import anye.review.CaseClock;
import anye.review.RatingRow;
import anye.review.Ratings;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One bad rating and the office's answer to it. */
@Named
@ViewScoped
public class AnswerRatingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Ratings ratings;
    @Inject
    private Employers employers;
    @Inject
    private AnswerRating answerRating;

    private Long id;
    private String answer;

    public void open() {
        getRow();
    }

    public String send() {
        answerRating.answer(id, answer);
        return Pages.confirmed("review.rating.answer.done", "/review/ratings.xhtml");
    }

    public RatingRow getRow() {
        return ratings.row(id);
    }

    /** Null where nothing has to be answered. */
    public CaseClock getClock() {
        return getRow().due() == null ? null : ratings.clock(getRow());
    }

    public boolean isMayAnswer() {
        return getRow().due() != null && getRow().answeredAt() == null && getRow().office().equals(actor.get().office());
    }

    public String getEmployerName() {
        return employers.profile(getRow().employer()).map(profile -> profile.name()).orElse(getRow().employer().value());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
