package anye.review.web;

import anye.declaration.Placements;
import anye.review.Cases;
import anye.review.ReviewOutcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 审核意见 for the employer: what was approved, what was not, why, and what to do. */
@Named
@RequestScoped
public class ReviewOutcomeBean {

    @Inject
    private Cases cases;
    @Inject
    private Placements placements;

    private Long placement;
    private ReviewOutcome outcome;

    /** @throws anye.kernel.Refusal for somebody else's person */
    public void open() {
        placements.file(placement);
        outcome = cases.outcome(placement).orElse(null);
    }

    public ReviewOutcome getOutcome() {
        return outcome;
    }

    public Long getPlacement() {
        return placement;
    }

    public void setPlacement(Long placement) {
        this.placement = placement;
    }
}
