package anye.access;

import anye.audit.Author;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who is acting now, and the one place that answers whether they may see something. */
@Named
@RequestScoped
public class CurrentActor implements Author {

    private Actor actor = Actor.NOBODY;
    private String doing;

    /** The name of the use case that is being done; null outside of any. */
    public String doing() {
        return doing;
    }

    void does(String useCase) {
        doing = useCase;
    }

    public Actor get() {
        return actor;
    }

    /** The key of who acts, for the journal. */
    @Override
    public String subject() {
        return actor.subject();
    }

    /** Whose unfinished work something is: what a window clerk begins for one employer is never offered for another. */
    public String workplace() {
        var mandate = actor.mandate();
        return mandate == null ? subject() : subject() + ":acceptance:" + mandate.acceptance();
    }

    /** For timers and the start of the system, which nobody signs in to. */
    public void actAs(Actor systemActor) {
        if (!systemActor.isSystem()) {
            throw new IllegalArgumentException("Only the system acts without a sign-in");
        }
        actor = systemActor;
    }

    /** After the session of this request has been recognised. */
    void is(Actor recognised) {
        actor = recognised;
    }

    /** The employer acting now. @throws Refusal when somebody else acts */
    public CreditCode employer() {
        if (!actor.isEmployer()) {
            throw notFound();
        }
        return actor.employer();
    }

    /** @throws Refusal in the words for what does not exist, so that nobody learns what exists elsewhere */
    public void mustSee(CreditCode employer, Division office) {
        if (!actor.maySee(employer, office)) {
            throw notFound();
        }
    }

    public boolean maySee(CreditCode employer, Division office) {
        return actor.maySee(employer, office);
    }

    static Refusal notFound() {
        return new Refusal(null, "access.notFound");
    }

    // for pages

    public String getName() {
        return actor.name();
    }

    public String getHandlerName() {
        return actor.handlerName();
    }

    /** Whether the account of the employer itself acts, which alone may name handlers. */
    public boolean isAccount() {
        return actor.has(Role.EMPLOYER);
    }

    public boolean isActing() {
        return actor.isActing();
    }

    public boolean isSignedIn() {
        return actor.isSignedIn();
    }

    public boolean isEmployerHere() {
        return actor.isEmployer();
    }

    public boolean isStaff() {
        return actor.isStaff();
    }

    public boolean has(String role) {
        return actor.has(Role.valueOf(role));
    }
}
