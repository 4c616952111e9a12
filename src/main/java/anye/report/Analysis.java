package anye.report;

import java.util.ArrayList;
import java.util.List;

import anye.kernel.BusinessYear;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 行业、经济性质、岗位分析 of the people registered in a scope and year. */
@ApplicationScoped
public class Analysis {

    /** How many posts are named; what employers call a post is their own, so that there are many. */
    static final int POSTS = 20;

    /**
     * @param key the letter of the 行业, the name of the 经济性质, or the post as the contracts call it; null for what was not said
     * @param units that have at least one of these people
     * @param rest whether it sums up all posts that are not named
     */
    public record Line(String key, long units, long people, long credited, boolean rest) {
    }

    @Inject
    private Records records;
    @Inject
    private Supervision supervision;

    public List<Line> industries(Scope scope, BusinessYear year) {
        return byProfile("e.industry", scope, year);
    }

    public List<Line> ownerships(Scope scope, BusinessYear year) {
        return byProfile("e.ownership", scope, year);
    }

    private List<Line> byProfile(String column, Scope scope, BusinessYear year) {
        supervision.mustSee(scope);
        return records.rows("select " + column + ", count(distinct d.id), count(*), sum(p.credited) from placement p join declaration d on d.id = p.declaration_id"
                + " left join employer e on e.credit_code = d.credit_code where d.business_year = ?1 and d.office between ?2 and ?3 and " + Records.BEGUN + " group by " + column
                + " order by count(*) desc, " + column, year.value(), scope.low(), scope.high()).stream().map(Analysis::line).toList();
    }

    /** 岗位工种 of each person's latest contract, the most frequent first. */
    public List<Line> posts(Scope scope, BusinessYear year) {
        supervision.mustSee(scope);
        var people = """
                select coalesce(nullif(trim(k.job_title), ''), null) post, d.id declaration_id, p.credited from placement p join declaration d on d.id = p.declaration_id
                left join placement_contract k on k.id = (select max(x.id) from placement_contract x where x.placement_id = p.id)
                where d.business_year = ?1 and d.office between ?2 and ?3 and\s""" + Records.BEGUN;
        Object[] range = {year.value(), scope.low(), scope.high()};
        var lines = new ArrayList<>(records.rows(0, POSTS, "select q.post, count(distinct q.declaration_id), count(*), sum(q.credited) from (" + people
                + ") q group by q.post order by count(*) desc, q.post", range).stream().map(Analysis::line).toList());
        var all = records.rows("select count(*), sum(q.credited) from (" + people + ") q", range).get(0);
        long rest = Records.number(all[0]) - lines.stream().mapToLong(Line::people).sum();
        if (rest > 0) {
            lines.add(new Line(null, 0, rest, Records.number(all[1]) - lines.stream().mapToLong(Line::credited).sum(), true));
        }
        return lines;
    }

    private static Line line(Object[] row) {
        return new Line(Records.text(row[0]), Records.number(row[1]), Records.number(row[2]), Records.number(row[3]), false);
    }
}
