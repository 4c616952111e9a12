package anye.review.asking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import anye.access.Role;

/** As what somebody looked at a person's data or did something with them. */
public enum Capacity {
    REVIEWER, SUPERVISOR, WINDOW_CLERK,
    /** One of an office whose account has none of these roles today. */
    STAFF,
    EMPLOYER,
    /** Whom the employer named (经办人). */
    HANDLER,
    SYSTEM,
    /** 本人, by a code. */
    PERSON;

    /** Who a key of the journal is; staff by the roles of today as far as the act is one of theirs. */
    static List<Capacity> of(String author, String act, Set<Role> roles) {
        if (author.startsWith("staff:")) {
            var found = mayHaveDone(act).stream().filter(capacity -> roles.contains(Role.valueOf(capacity.name()))).toList();
            return found.isEmpty() ? List.of(STAFF) : found;
        }
        if (author.startsWith("employer:")) {
            return List.of(EMPLOYER);
        }
        if (author.startsWith("handler:")) {
            return List.of(HANDLER);
        }
        // nobody is signed in on the page of the code, nor on the telephone that an employer's code was read with
        return List.of(author.startsWith("system:") ? SYSTEM : act.startsWith("review.person.") ? PERSON : EMPLOYER);
    }

    private static Set<Capacity> mayHaveDone(String act) {
        if (act.startsWith("declaration.placement.") || act.startsWith("review.person.looks")) {
            return EnumSet.of(WINDOW_CLERK);
        }
        return act.startsWith("review.case.") || act.startsWith("report.") ? EnumSet.of(REVIEWER, SUPERVISOR) : EnumSet.of(REVIEWER, SUPERVISOR, WINDOW_CLERK);
    }
}
