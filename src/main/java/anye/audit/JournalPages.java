package anye.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import anye.kernel.CreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** The journal as it is read by people, the newest record first. Whether somebody may read it, a later room knows. */
@ApplicationScoped
public class JournalPages {

    /** @param total on all pages */
    public record Found(List<Entry> entries, long total) {
    }

    @PersistenceContext
    private EntityManager records;

    public Found find(JournalQuestion question, int first, int most) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        if (question.employer() != null) {
            with(conditions, values, "r.employer = :employer", "employer", question.employer().value());
        }
        if (question.authors() != null) {
            with(conditions, values, "r.author >= :authors and r.author < :afterAuthors", "authors", question.authors());
            values.put("afterAuthors", after(question.authors()));
        }
        if (question.act() != null) {
            with(conditions, values, "r.act >= :act and r.act < :afterAct", "act", question.act());
            values.put("afterAct", after(question.act()));
        }
        if (question.subject() != null) {
            with(conditions, values, "r.subject = :subject", "subject", question.subject());
        }
        if (question.from() != null) {
            with(conditions, values, "r.writtenAt >= :from", "from", question.from());
        }
        if (question.before() != null) {
            with(conditions, values, "r.writtenAt < :before", "before", question.before());
        }
        return page(conditions, values, first, most);
    }

    /**
     * What was done to any of these things.
     *
     * @param subjects such as {@code placement:17}
     * @param wholes what they are part of, such as {@code declaration:3}, and since when: of that only what was done by the declaration's
     *        own room to all its parts at once, and looks at all of it
     * @param employer only what stands under it; null for all
     */
    public Found about(Collection<String> subjects, Map<String, Instant> wholes, CreditCode employer, int first, int most) {
        var about = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        if (!subjects.isEmpty()) {
            with(about, values, "r.subject in :subjects", "subjects", subjects);
        }
        int i = 0;
        for (var whole : wholes.entrySet()) {
            with(about, values, "(r.subject = :whole" + i + " and r.writtenAt >= :since" + i + " and (r.act like 'declaration.%' or r.act like '%.looked'))", "whole" + i, whole.getKey());
            values.put("since" + i++, whole.getValue().truncatedTo(ChronoUnit.MILLIS));
        }
        if (about.isEmpty()) {
            return new Found(List.of(), 0);
        }
        var conditions = new ArrayList<String>();
        conditions.add("(" + String.join(" or ", about) + ")");
        if (employer != null) {
            with(conditions, values, "r.employer = :employer", "employer", employer.value());
        }
        return page(conditions, values, first, most);
    }

    private Found page(List<String> conditions, Map<String, Object> values, int first, int most) {
        var where = " from JournalRecord r" + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
        var total = asked(records.createQuery("select count(r)" + where, Long.class), values).getSingleResult();
        var entries = asked(records.createQuery("select r" + where + " order by r.sequence desc", JournalRecord.class), values).setFirstResult(first).setMaxResults(most).getResultStream()
                .map(JournalRecord::entry).toList();
        return new Found(entries, total);
    }

    private static void with(List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** The first text after all those that begin so: a range is found by an index. */
    private static String after(String beginning) {
        return beginning + Character.MAX_VALUE;
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
