package anye.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;

import anye.access.CurrentActor;
import anye.declaration.Result;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.Time;
import anye.kernel.paper.Paper;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All 承诺书 that were confirmed, and the text that is to be confirmed next. */
@ApplicationScoped
public class Commitments {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    /** What the page shows before 完成申报, and what is then kept. */
    public CommitmentText textFor(Division office, String unitName, BusinessYear year) {
        var kind = policies.figure(Figure.COMMITMENT, office, YearMonth.now(clock)).value();
        return CommitmentText.of(CommitmentKind.valueOf(kind.toUpperCase(Locale.ROOT)), unitName, year);
    }

    /** The paper of a commitment. @throws Refusal when it is somebody else's */
    public Paper pdf(long id) {
        var found = entities.find(Commitment.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        actor.mustSee(found.employer(), found.office());
        var text = found.text();
        return new Paper(Words.of("letter.paper.name", text.businessYear().value(), text.title(), text.unitName()), CommitmentDrawing.draw(text, found.signedAt().atZone(Time.BEIJING)));
    }

    long keep(Result result, CommitmentText text, String signer, Instant at) {
        var kept = new Commitment(result, text, signer, at);
        entities.persist(kept);
        entities.flush();
        return kept.id();
    }
}
