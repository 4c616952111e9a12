package anye.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import anye.kernel.BusinessYear;
import anye.kernel.Time;

/**
 * Who is known in a year, and therefore missed when it files nothing: units that have signed in and said which federation
 * certifies them (单位信息), units of an imported register (单位名册), and units with a result of the year before, from this
 * system or imported. A unit counts once; what it said itself comes before what others say.
 */
final class KnownUnits {

    private KnownUnits() {
    }

    /** Columns credit_code, name, office, source; parameters ?1 the year, ?2 the year before, ?3 the end of the year in which it is filed. */
    static final String SQL = """
            select e.credit_code, e.name, e.certifying_division office,
              case when exists (select 1 from declaration d where d.credit_code = e.credit_code and d.business_year = ?2 and %s) then 'LAST_YEAR' else 'PROFILE' end source
            from employer e where e.certifying_division is not null and e.first_seen_at < ?3
            union all
            select r.credit_code, r.name, r.office, 'REGISTER' from unit_register r where r.business_year = ?1
              and not exists (select 1 from employer e where e.credit_code = r.credit_code and e.certifying_division is not null and e.first_seen_at < ?3)
            union all
            select h.credit_code, h.name, h.office, 'HISTORY' from historic_result h where h.business_year = ?2
              and not exists (select 1 from employer e where e.credit_code = h.credit_code and e.certifying_division is not null and e.first_seen_at < ?3)
              and not exists (select 1 from unit_register r where r.credit_code = h.credit_code and r.business_year = ?1)""".formatted(Records.BEGUN);

    /** Of those, the ones that have begun no declaration of the year in a range of offices ?4 to ?5. */
    static final String SILENT = "from (" + SQL + ") k where k.office between ?4 and ?5 and not exists (select 1 from declaration d where d.credit_code = k.credit_code and d.business_year = ?1 and " + Records.BEGUN + ")";

    static Object[] parameters(BusinessYear year, Scope scope) {
        return new Object[] {year.value(), year.value() - 1, endOfFiling(year), scope.low(), scope.high()};
    }

    private static OffsetDateTime endOfFiling(BusinessYear year) {
        return LocalDate.of(year.filedIn() + 1, 1, 1).atStartOfDay(Time.BEIJING).toOffsetDateTime();
    }
}
