package anye.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
