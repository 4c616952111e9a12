package anye.review;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import anye.access.Actor;
import anye.access.Role;
import anye.access.Staff;
import anye.declaration.WindowEntries;
import anye.declaration.WithdrawalKind;
import anye.declaration.WithdrawalRow;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Who may decide what: the office in charge, and of it nobody about their own work. Whoever entered something for the
 * employer (代录入) does not review it, whoever approved first does not look again (复核), and whoever decided a case does not
 * answer the objection to it. Where the office has nobody else, an office above it decides.
 */
@ApplicationScoped
public class FourEyes {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Staff staff;
    @Inject
    private WindowEntries windowEntries;

    /** The message that says why somebody may not decide a case; null when they may. */
    String obstacle(ReviewCase found, Actor who) {
        var operators = windowEntries.operators(found.declarationId());
        return obstacle(found.office(), who, subject -> operators.contains(subject) ? "declaration.window.fourEyes" : subject.equals(found.firstBy()) ? "review.fourEyes.first" : null);
    }

    void mustMayDecide(ReviewCase found, Actor who) {
        refuse(obstacle(found, who));
    }

    /** The same for an answer to 年审申报撤回 or 年审认证反馈. */
    public String obstacle(WithdrawalRow asked, Actor who) {
        var deciders = decidersOf(asked);
        return obstacle(asked.office(), who, subject -> deciders.contains(subject) ? "review.fourEyes.decided" : null);
    }

    void mustMayAnswer(WithdrawalRow asked, Actor who) {
        refuse(obstacle(asked, who));
    }

    /** The same for a revocation: nobody decides what they proposed, entered for the employer, or certified themselves. */
    public String obstacle(Division office, long declarationId, String proposer, Actor who) {
        var operators = windowEntries.operators(declarationId);
        var certifying = subjects("select decided_by from review_case where declaration_id = ?1 and state = 'DECIDED' and outcome <> 'REJECTED'", declarationId);
        certifying.addAll(subjects("select first_by from review_case where declaration_id = ?1 and first_by is not null and outcome <> 'REJECTED'", declarationId));
        return obstacle(office, who, subject -> subject.equals(proposer) ? "review.fourEyes.proposed"
                : operators.contains(subject) ? "declaration.window.fourEyes" : certifying.contains(subject) ? "review.fourEyes.certified" : null);
    }

    /** Whether anybody but those who are kept out could decide the case: of the office, or of one above it. */
    boolean hasAnother(ReviewCase found, Actor than) {
        var operators = windowEntries.operators(found.declarationId());
        UnaryOperator<String> conflict = subject -> operators.contains(subject) || subject.equals(than.subject()) ? "" : null;
        return !isWithoutAnother(found.office(), conflict)
                || above(found.office()).flatMap(office -> Stream.concat(staff.of(office, Role.REVIEWER).stream(), staff.of(office, Role.SUPERVISOR).stream()))
                        .anyMatch(each -> conflict.apply(each.subject()) == null);
    }

    /** @param conflict the message that keeps out who has this key; null for nobody's business */
    private String obstacle(Division office, Actor who, UnaryOperator<String> conflict) {
        if (who.isSystem()) {
            return null;
        }
        if (office.equals(who.office()) && who.has(Role.REVIEWER)) {
            return conflict.apply(who.subject());
        }
        var stepsIn = who.maySee(null, office) && conflict.apply(who.subject()) == null && isWithoutAnother(office, conflict);
        return stepsIn ? null : "review.case.otherOffice";
    }

    private boolean isWithoutAnother(Division office, UnaryOperator<String> conflict) {
        return staff.of(office, Role.REVIEWER).stream().map(Actor::subject).noneMatch(each -> conflict.apply(each) == null);
    }

    private static void refuse(String obstacle) {
        if (obstacle != null) {
            throw new Refusal(null, obstacle);
        }
    }

    private static Stream<Division> above(Division office) {
        return Stream.iterate(office, each -> !each.equals(Division.NATION), Division::parent).map(Division::parent);
    }

    /** An objection is against everything that was decided; whoever only wants to correct something may have an answer from anybody who refused nothing. */
    private Set<String> decidersOf(WithdrawalRow asked) {
        var refusing = asked.kind() == WithdrawalKind.FEEDBACK ? "" : " and outcome in ('REJECTED', 'PARTIALLY_REJECTED')";
        var deciders = new HashSet<>(subjects("select decided_by from review_case where declaration_id = ?1 and state = 'DECIDED'" + refusing, asked.declarationId()));
        if (refusing.isEmpty()) {
            deciders.addAll(subjects("select proposed_by from revocation where declaration_id = ?1 and state = 'REVOKED'", asked.declarationId()));
            deciders.addAll(subjects("select decided_by from revocation where declaration_id = ?1 and state = 'REVOKED'", asked.declarationId()));
            deciders.addAll(subjects("select first_by from review_case where declaration_id = ?1 and first_by is not null", asked.declarationId()));
        }
        return deciders;
    }

    private Set<String> subjects(String sql, long declarationId) {
        var found = new HashSet<String>();
        for (var each : entities.createNativeQuery(sql).setParameter(1, declarationId).getResultList()) {
            found.add((String) (each instanceof Object[] row ? row[0] : each));
        }
        return found;
    }
}
