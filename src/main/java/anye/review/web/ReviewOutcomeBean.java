package anye.review.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import anye.declaration.Placements;
import anye.review.CaseProgress;
import anye.review.Cases;
import anye.review.ReviewOutcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 审核意见 for the employer, beside the person it is about: what was approved, what was not, why, and what to do. */
@Named
@RequestScoped
public class ReviewOutcomeBean {

    @Inject
    private Cases cases;
    @Inject
    private Placements placements;

    private final Map<Long, ReviewOutcome> asked = new HashMap<>();
    private final Map<Long, Optional<CaseProgress>> progresses = new HashMap<>();

    /**
     * @return null where no review is open
     * @throws anye.kernel.Refusal for somebody else's person
     */
    public CaseProgress progress(Long placement) {
        return progresses.computeIfAbsent(placement, id -> cases.progress(placements.file(id).row().id())).orElse(null);
    }

    /**
     * @return null where nobody had to decide anything
     * @throws anye.kernel.Refusal for somebody else's person
     */
    public ReviewOutcome of(Long placement) {
        return asked.computeIfAbsent(placement, id -> cases.outcome(placements.file(id).row().id()).orElse(null));
    }
}
