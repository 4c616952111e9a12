package anye.report;

import java.util.List;

import anye.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 历年认定结果: what an employer's years came to, in this system and before it. */
@ApplicationScoped
public class History {

    /** @param imported whether it was brought in from before this system */
    public record Year(int year, long people, long registered, long confirmed, long credited, boolean imported) {
    }

    @Inject
    private Records records;
    @Inject
    private CurrentActor actor;

    /** Of the employer that acts; only completed declarations are results. The newest first. */
    public List<Year> own() {
        return records.rows("select q.business_year, q.people, q.registered, q.confirmed, q.credited, q.imported from (select d.business_year, count(p.id) people, sum("
                + Records.months("p.chosen") + ") registered, sum(" + Records.months("p.confirmed") + ") confirmed, sum(p.credited) credited, 0 imported from declaration d"
                + " join placement p on p.declaration_id = d.id where d.credit_code = ?1 and d.state = 'COMPLETED' group by d.business_year"
                + " union all select h.business_year, h.people, h.registered, h.confirmed, h.credited, 1 from historic_result h where h.credit_code = ?1) q order by q.business_year desc",
                actor.employer().value()).stream().map(row -> new Year((int) Records.number(row[0]), Records.number(row[1]), Records.number(row[2]), Records.number(row[3]),
                        Records.number(row[4]), Records.number(row[5]) == 1)).toList();
    }
}
