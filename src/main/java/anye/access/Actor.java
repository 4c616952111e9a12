package anye.access;

import java.util.Set;

import anye.kernel.CreditCode;
import anye.kernel.Division;

/**
 * Who acts: an employer by its handler (经办人), a member of staff, this system itself, or nobody yet.
 *
 * @param subject a stable opaque key such as {@code employer:91210302MA00XX0157}, {@code staff:17} or {@code system:sender}
 * @param name what the pages call the actor: the employer's or the person's name
 * @param employer null for staff
 * @param handlerName the person acting for the employer as the portal named them; null for staff
 * @param office 受理机构所辖行政区划; null for employers and for who acts for one
 * @param handling 委托: on what ground a handler whom the employer named acts for it; null for everybody else, the account of the employer itself included
 * @param mandate 代录入: on what ground a window clerk acts for the employer; null for everybody else
 */
public record Actor(Set<Role> roles, String subject, String name, CreditCode employer, String employerName, String handlerName, Division office, Mandate mandate, Handling handling) {

    public static final Actor NOBODY = new Actor(Set.of(), "nobody", "", null, null, null, null, null, null);

    private static final String SYSTEM = "system:";

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** This system acting by itself: a timer, or its start. */
    public static Actor system(String part) {
        return new Actor(Set.of(), SYSTEM + part, part, null, null, null, null, null, null);
    }

    public static Actor employer(CreditCode employer, String employerName, String handlerName) {
        return new Actor(Set.of(Role.EMPLOYER), "employer:" + employer.value(), employerName, employer, employerName, handlerName, null, null, null);
    }

    /** A handler whom the employer named: what is done stands in the journal as theirs, for the employer. */
    static Actor handler(Handling handling, CreditCode employer, String employerName, String name) {
        return new Actor(Set.of(), "handler:" + handling.id(), employerName, employer, employerName, name, null, null, handling);
    }

    public static Actor staff(long account, String name, Set<Role> roles, Division office) {
        return new Actor(roles, "staff:" + account, name, null, null, null, office, null, null);
    }

    /**
     * The same member of staff acting for an employer and for nobody else: while that lasts every right of their own rests.
     *
     * @param shown how they are named to the employer wherever a handler is named
     */
    Actor actingFor(Mandate given, String shown) {
        return new Actor(Set.of(), subject, given.employerName(), given.employer(), given.employerName(), shown, null, given, null);
    }

    public boolean isEmployer() {
        return employer != null && (has(Role.EMPLOYER) || isActing() || isHandling());
    }

    /** Whether this is a window clerk who acts for the employer. */
    public boolean isActing() {
        return mandate != null;
    }

    /** Whether this is a handler whom the employer named, and not the account of the employer itself. */
    public boolean isHandling() {
        return handling != null;
    }

    public boolean isStaff() {
        return office != null;
    }

    public boolean isSystem() {
        return subject.startsWith(SYSTEM);
    }

    public boolean isSignedIn() {
        return isEmployer() || isStaff();
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this actor may see what belongs to the employer and is handled in the division. Administrators and auditors see no cases. */
    public boolean maySee(CreditCode whose, Division where) {
        if (isSystem()) {
            return true;
        }
        if (isEmployer()) {
            return employer.equals(whose);
        }
        return isStaff() && where != null && roles.stream().anyMatch(role -> role != Role.ADMINISTRATOR && role != Role.AUDITOR) && office.contains(where);
    }

    /** The key alone: names of people do not belong into a log. */
    @Override
    public String toString() {
        return subject;
    }
}
