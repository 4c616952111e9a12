package anye.review.web;

import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.review.CaseClock;
import anye.review.RatingCount;
import anye.review.RatingGrade;
import anye.review.RatingRow;
import anye.review.Ratings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 好差评 before the office: what has to be answered, and what all of them come to. */
@Named
@RequestScoped
public class RatingsBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Ratings ratings;
    @Inject
    private Employers employers;

    private List<RatingRow> rows;
    private List<RatingCount> counts;
    private Map<CreditCode, String> names;

    public void open() {
        rows = ratings.toAnswer(actor.get().office());
        names = employers.shownNames(rows.stream().map(RatingRow::employer).toList());
        counts = ratings.counts(actor.get().office(), new BusinessYear(getYear()));
    }

    public List<RatingRow> getRows() {
        return rows;
    }

    public List<RatingCount> getCounts() {
        return counts;
    }

    public RatingGrade[] getGrades() {
        return RatingGrade.values();
    }

    public CaseClock clock(RatingRow row) {
        return ratings.clock(row);
    }

    public int getYear() {
        return declarations.currentYear().value();
    }

    public String employerName(CreditCode employer) {
        return names.get(employer);
    }
}
