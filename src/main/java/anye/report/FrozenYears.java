package anye.report;

import java.util.Set;
import java.util.stream.Collectors;

import anye.kernel.Division;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which years are reported and frozen: what they came to is not changed from outside until somebody re-opens them. */
@ApplicationScoped
class FrozenYears {

    @Inject
    private Records records;

    /** Those frozen by the office itself or by one above it. */
    Set<Integer> of(Division office) {
        return records.rows("select s.business_year from report_snapshot s where s.reopened_at is null and s.division in (?1, ?2, ?3, ?4)",
                office.code(), office.city().code(), office.province().code(), Division.NATION.code())
                .stream().map(row -> (int) Records.number(row[0])).collect(Collectors.toSet());
    }
}
