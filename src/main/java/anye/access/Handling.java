package anye.access;

import java.util.Set;

/**
 * 委托经办: the ground on which a handler acts for an employer.
 *
 * @param id the number of the mandate
 */
public record Handling(long id, Set<HandlerScope> scopes) {

    public Handling {
        scopes = Set.copyOf(scopes);
    }
}
