package anye.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

import anye.kernel.CreditCode;
import anye.kernel.Lookup;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.kernel.persistence.ResidentNumberColumn;
import anye.testing.Transaction;
import jakarta.persistence.EntityManager;

/** Employers, declarations and cases that a test of figures needs, written straight into the records. */
final class Units {

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() / 1000 % 9000) * 100);
    private static final String CHECKS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Transaction transaction;

    Units(Transaction transaction) {
        this.transaction = transaction;
    }

    /** A code that nobody has: XX is no division's mark. */
    static CreditCode code() {
        var sixteen = "91210302XX%06d".formatted(NEXT.getAndIncrement() % 1_000_000);
        for (char organization : "0123456789X".toCharArray()) {
            for (char check : CHECKS.toCharArray()) {
                try {
                    return CreditCode.of(sixteen + "XX".substring(0, 16 - sixteen.length()) + organization + check);
                } catch (Refusal wrongCheck) {
                    // the next one
                }
            }
        }
        throw new IllegalStateException("No check digit fits");
    }

    CreditCode employer(String office, String industry) {
        var code = code();
        transaction.run(records -> run(records, "insert into employer (credit_code, name, certifying_division, industry, ownership, first_seen_at, version) values (?1, ?2, ?3, ?4, 'LIMITED', ?5, 0)",
                code.value(), "样例单位" + code.value().substring(10, 14), office, industry, at("2026-03-02")));
        return code;
    }

    long declaration(CreditCode code, String office, int year, boolean completed) {
        return transaction.ask(records -> {
            run(records, "insert into declaration (credit_code, business_year, office, state, opened_at, completed_at, version) values (?1, ?2, ?3, ?4, ?5, ?5, 0)",
                    code.value(), year, office, completed ? "COMPLETED" : "REGISTERING", at("2026-03-03"));
            return id(records, "select max(id) from declaration where credit_code = ?1 and business_year = ?2", code.value(), year);
        });
    }

    /** As the system leaves it before the window opens. */
    long prepared(CreditCode code, String office, int year) {
        long declaration = declaration(code, office, year, false);
        transaction.run(records -> run(records, "update declaration set prepared_at = opened_at, only_prepared = true where id = ?1", declaration));
        return declaration;
    }

    /** @param confirmed twelve bits */
    long person(long declaration, int confirmed, int credited, String post) {
        return transaction.ask(records -> {
            var number = number();
            run(records, "insert into placement (declaration_id, person_number, person_key, name, graduate, status, chosen, confirmed, rejected, credited, registered_at, version)"
                    + " values (?1, ?2, ?3, '样例某某', false, 'APPROVED_AUTO', ?4, ?4, 0, ?5, ?6, 0)", declaration, new ResidentNumberColumn().convertToDatabaseColumn(number), Lookup.of(number), confirmed, credited, at("2026-03-03"));
            long id = id(records, "select max(id) from placement where declaration_id = ?1", declaration);
            run(records, "insert into placement_contract (placement_id, dispatched, affiliation, contract_type, from_date, to_date, job_title) values (?1, false, 'SELF', 'FIXED_TERM', ?2, ?3, ?4)",
                    id, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), post);
            return id;
        });
    }

    /** The verdict says that the working age passed in these months alone. */
    void retiring(long placement, int passing) {
        transaction.run(records -> {
            run(records, "insert into verdict (placement_id, given_at, facts, answers, division) values (?1, ?2, '', ?3, '210302')", placement, at("2026-03-03"), "0 0 0 0 " + passing + " 0 0 0");
            run(records, "update placement set verdict_id = (select max(id) from verdict where placement_id = ?1) where id = ?1", placement);
        });
    }

    void departing(long placement, LocalDate end) {
        transaction.run(records -> run(records, "update placement_contract set to_date = ?2 where placement_id = ?1", placement, end));
    }

    /** Nobody's: no county's code ends in 99. */
    private static ResidentNumber number() {
        int next = NEXT.getAndIncrement();
        var seventeen = "210399" + LocalDate.of(1980, 1, 1).plusDays(next / 900 % 3650).toString().replace("-", "") + "%03d".formatted(next % 900);
        for (char check : "0123456789X".toCharArray()) {
            try {
                return ResidentNumber.of(seventeen + check);
            } catch (Refusal wrongCheck) {
                // the next one
            }
        }
        throw new IllegalStateException("No check digit fits");
    }

    /** @param decided null for one that waits */
    void reviewed(long declaration, CreditCode code, String office, String entered, String due, String decided, String outcome) {
        reviewed(declaration, 0, code, office, entered, due, decided, outcome);
    }

    void reviewed(long declaration, long placement, CreditCode code, String office, String entered, String due, String decided, String outcome) {
        transaction.run(records -> run(records, "insert into review_case (placement_id, declaration_id, credit_code, office, person_name, cells, entered_at, due_on, provisional, stopped, state,"
                + " decided_at, outcome, version) values (?9, ?1, ?2, ?3, '样例某某', '', ?4, ?5, false, false, ?6, ?7, ?8, 0)",
                declaration, code.value(), office, at(entered), LocalDate.parse(due), decided == null ? "OPEN" : "DECIDED", decided == null ? null : at(decided), outcome, placement));
    }

    private static void run(EntityManager records, String sql, Object... parameters) {
        // null has no type of its own: it is written into the sentence
        var sentence = sql;
        for (int i = parameters.length; i >= 1; i--) {
            if (parameters[i - 1] == null) {
                sentence = sentence.replace("?" + i, "null");
            }
        }
        var query = records.createNativeQuery(sentence);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] != null) {
                query.setParameter(i + 1, parameters[i]);
            }
        }
        query.executeUpdate();
    }

    private static long id(EntityManager records, String sql, Object... parameters) {
        var query = records.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        var found = query.getSingleResult();
        return ((Number) (found instanceof Object[] row ? row[0] : found)).longValue();
    }

    /** Noon in Beijing. */
    static java.time.OffsetDateTime at(String day) {
        return Instant.parse(day + "T04:00:00Z").atOffset(ZoneOffset.UTC);
    }
}
