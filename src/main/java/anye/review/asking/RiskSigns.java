package anye.review.asking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import anye.access.CurrentActor;
import anye.declaration.ContractDetails;
import anye.declaration.Matrix;
import anye.declaration.PlacementFile;
import anye.employer.AffiliatedUnits;
import anye.kernel.BusinessYear;
import anye.kernel.Lookup;
import anye.kernel.Refusal;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.review.asking.RiskSign.Kind;
import anye.rules.Finding;
import anye.rules.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * What in the records of a person should make a reviewer look twice (domain §9). Each of them has an honest explanation, too,
 * so none of them decides, counts or refuses anything. From where on a number is a sign, the office says ({@link Figure#RISK_SIGNS}).
 */
@ApplicationScoped
public class RiskSigns {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Inquiries inquiries;
    @Inject
    private AffiliatedUnits units;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    /** For the office alone. */
    public List<RiskSign> of(PlacementFile file) {
        if (!actor.isStaff()) {
            throw new Refusal(null, "access.notFound");
        }
        var from = policies.figure(Figure.RISK_SIGNS, file.office(), YearMonth.now(clock)).value();
        var signs = new ArrayList<RiskSign>();
        if (inquiries.about(file.row().id()).stream().anyMatch(InquiryRow::isDenied)) {
            signs.add(new RiskSign(Kind.DENIED, 0));
        }
        if (isExactlyMinimum(file.matrix())) {
            signs.add(new RiskSign(Kind.EXACTLY_MINIMUM_WAGE, 0));
        }
        var people = peopleOn(file.details().phone(), file.year());
        if (people >= from.peopleOnAPhone()) {
            signs.add(new RiskSign(Kind.SHARED_PHONE, people));
        }
        file.contracts().stream().map(PlacementFile.ContractRow::details).filter(ContractDetails::dispatched).map(ContractDetails::agency).filter(Objects::nonNull).distinct()
                .mapToLong(agency -> unitsOf(agency, file)).filter(count -> count >= from.unitsOfAnAgency()).forEach(count -> signs.add(new RiskSign(Kind.BUSY_AGENCY, count)));
        return List.copyOf(signs);
    }

    static boolean isExactlyMinimum(Matrix matrix) {
        var wages = matrix == null ? List.<Finding>of() : matrix.rows().stream().filter(Matrix.MonthRow::chosen)
                .flatMap(row -> row.findings().stream()).filter(finding -> finding.question() == Question.WAGE).toList();
        return !wages.isEmpty() && wages.stream().allMatch(RiskSigns::isExactlyMinimum);
    }

    private static boolean isExactlyMinimum(Finding wage) {
        try {
            return wage.value() != null && wage.threshold() != null && new BigDecimal(wage.value()).compareTo(new BigDecimal(wage.threshold())) == 0;
        } catch (NumberFormatException noAmount) {
            return false;
        }
    }

    private long peopleOn(String phone, BusinessYear year) {
        return phone == null || phone.isBlank() ? 0 : number(entities.createNativeQuery(
                "select count(distinct p.person_key) from placement p join declaration d on d.id = p.declaration_id where p.phone_key = ?1 and d.business_year = ?2")
                .setParameter(1, Lookup.ofPhone(phone)).setParameter(2, year.value()).getSingleResult());
    }

    private long unitsOf(long agency, PlacementFile file) {
        return units.find(file.employer(), agency).map(unit -> number(entities.createNativeQuery("""
                select count(distinct d.credit_code) from placement_contract c join placement p on p.id = c.placement_id join declaration d on d.id = p.declaration_id
                join affiliated_unit a on a.id = c.agency_id where c.dispatched = true and a.credit_code = ?1 and d.business_year = ?2""")
                .setParameter(1, unit.creditCode().value()).setParameter(2, file.year().value()).getSingleResult())).orElse(0L);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
