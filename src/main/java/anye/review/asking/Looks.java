package anye.review.asking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import anye.access.Staff;
import anye.access.StaffRow;
import anye.audit.Entry;
import anye.audit.JournalPages;
import anye.declaration.Placed;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.review.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the journal says about one person: of the registrations, the reviews and the questions, wherever and whenever they were. */
@ApplicationScoped
class Looks {

    /** @param total on all pages */
    record Found(List<Look> rows, long total) {
    }

    private static final String STAFF = "staff:";
    private static final String EMPLOYER = "employer:";

    @Inject
    private JournalPages pages;
    @Inject
    private Cases cases;
    @Inject
    private Inquiries inquiries;
    @Inject
    private Staff staff;
    @Inject
    private Employers employers;

    /**
     * The newest first.
     *
     * @param placed all registrations of one person
     * @param only what this employer may read of the journal by itself; null for all
     */
    Found about(List<Placed> placed, CreditCode only, int first, int most) {
        var placements = placed.stream().map(Placed::placement).toList();
        var subjects = new ArrayList<String>();
        placements.forEach(id -> subjects.add("placement:" + id));
        cases.idsOf(placements).forEach(id -> subjects.add("case:" + id));
        inquiries.idsOf(placements).forEach(id -> subjects.add("inquiry:" + id));
        var wholes = new TreeMap<String, Instant>();
        placed.forEach(each -> wholes.put("declaration:" + each.declaration(), each.since()));
        var found = pages.about(subjects, wholes, only, first, most);
        var names = new HashMap<CreditCode, String>();
        var accounts = new HashMap<String, Optional<StaffRow>>();
        return new Found(found.entries().stream().map(entry -> look(entry, names, accounts)).toList(), found.total());
    }

    private Look look(Entry entry, Map<CreditCode, String> names, Map<String, Optional<StaffRow>> accounts) {
        var account = accounts.computeIfAbsent(entry.author(), this::account);
        var capacities = Capacity.of(entry.author(), entry.act(), account.map(StaffRow::roles).orElse(Set.of()));
        return new Look(entry.writtenAt(), entry.act(), account.map(StaffRow::office).orElse(null),
                employer(entry, capacities).map(code -> names.computeIfAbsent(code, employers::shownName)).orElse(null), capacities, Purpose.of(entry.act()));
    }

    /** Which one acted: an account is its own key, and a handler acts for whom the record stands under. */
    private static Optional<CreditCode> employer(Entry entry, List<Capacity> capacities) {
        if (entry.author().startsWith(EMPLOYER)) {
            return Optional.of(new CreditCode(entry.author().substring(EMPLOYER.length())));
        }
        return capacities.contains(Capacity.EMPLOYER) || capacities.contains(Capacity.HANDLER) ? Optional.ofNullable(entry.employer()).map(CreditCode::of) : Optional.empty();
    }

    private Optional<StaffRow> account(String author) {
        return author.startsWith(STAFF) ? staff.row(Long.parseLong(author.substring(STAFF.length()))) : Optional.empty();
    }
}
