package anye.review.revocation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import anye.declaration.Declarations;
import anye.declaration.Placements;
import anye.declaration.WhatIsLeft;
import anye.kernel.Months;
import anye.review.WithdrawalEffects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a revocation would do to the months, to the letter, to the tax bureau's record and to the levy: shown before it is pressed. */
@ApplicationScoped
public class RevocationEffects {

    /**
     * @param people those concerned, with the months before and after
     * @param creditedBefore 核定(月) of the declaration
     * @param lines what becomes of letter, tax record and levy, in the reader's language
     */
    public record Effects(List<WhatIsLeft> people, int creditedBefore, int creditedAfter, List<String> lines) {
    }

    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private WithdrawalEffects withdrawalEffects;

    public Effects of(RevocationRow row, Locale locale) {
        var declaration = declarations.overview(row.declarationId());
        var again = row.kind() == RevocationKind.DECIDE_AGAIN;
        var people = placements.without(row.declarationId(), again ? everyMonth(concerned(row)) : concerned(row));
        int before = declaration.counters().creditedMonths();
        int lost = people.stream().mapToInt(each -> each.creditedBefore() - each.creditedAfter()).sum();
        int after = again && declaration.isCompleted() ? 0 : before - lost;
        var lines = declaration.isCompleted() ? withdrawalEffects.of(row.declarationId(), again ? null : after, locale) : List.<String>of();
        return new Effects(people, before, after, lines);
    }

    /** Whoever is decided about again counts in no month until then. */
    private static Map<Long, Months> everyMonth(Map<Long, Months> people) {
        return people.keySet().stream().collect(Collectors.toMap(id -> id, id -> Months.ALL));
    }

    /** The months of each placement that are taken back; of whoever is decided about again, all of them. */
    Map<Long, Months> concerned(RevocationRow row) {
        if (!row.whole()) {
            return row.people();
        }
        return row.kind() == RevocationKind.NOT_PLACED ? placements.confirmed(row.declarationId()) : Map.of();
    }
}
