package anye.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Asks the database to count: what is counted crosses all rooms, and no person is read for it. */
@ApplicationScoped
class Records {

    /** How many months a column of twelve bits holds. */
    static final String MONTHS_OF = "(%1$s %% 2 + %1$s / 2 %% 2 + %1$s / 4 %% 2 + %1$s / 8 %% 2 + %1$s / 16 %% 2 + %1$s / 32 %% 2 + %1$s / 64 %% 2"
            + " + %1$s / 128 %% 2 + %1$s / 256 %% 2 + %1$s / 512 %% 2 + %1$s / 1024 %% 2 + %1$s / 2048 %% 2)";

    /**
     * Of a declaration d: the employer has begun it. One that the system alone prepared ahead of the window is no filing, and its people are
     * nobody's word; every figure about declarations asks for this.
     */
    static final String BEGUN = "d.only_prepared = false";

    @PersistenceContext
    private EntityManager entities;

    static String months(String column) {
        return MONTHS_OF.formatted(column);
    }

    /** The day in Beijing of a moment. */
    static String day(String column) {
        return "cast(" + column + " at time zone 'Asia/Shanghai' as date)";
    }

    /** Each row as an array, also where it has one column. */
    List<Object[]> rows(String sql, Object... parameters) {
        return rows(0, Integer.MAX_VALUE, sql, parameters);
    }

    List<Object[]> rows(int first, int most, String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        if (most < Integer.MAX_VALUE) {
            query.setFirstResult(first).setMaxResults(most);
        }
        return ((List<?>) query.getResultList()).stream().map(row -> row instanceof Object[] cells ? cells : new Object[] {row}).toList();
    }

    long number(String sql, Object... parameters) {
        return number(rows(sql, parameters).get(0)[0]);
    }

    /** A sum over nothing is nothing. */
    static long number(Object cell) {
        return cell == null ? 0 : ((Number) cell).longValue();
    }

    static String text(Object cell) {
        return cell == null ? null : cell.toString();
    }

    <T> T add(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }

    int change(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}
