package anye.registry;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import anye.kernel.CreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** All answers of all departments, as received. */
@ApplicationScoped
public class DepartmentAnswers {

    private static final int AT_ONCE = 500;
    private static final Set<Department> OF_A_YEAR = EnumSet.of(Department.WAGES, Department.SOCIAL_INSURANCE, Department.MEDICAL_INSURANCE);

    @PersistenceContext
    private EntityManager entities;

    /** The last answer of a department about a unit, silence included. */
    Optional<DepartmentAnswer> lastOf(CreditCode unit, Department department) {
        return last(unit, department, "");
    }

    /** The last that was said. */
    Optional<DepartmentAnswer> lastHeardOf(CreditCode unit, Department department) {
        return last(unit, department, " and a.silent = false");
    }

    private Optional<DepartmentAnswer> last(CreditCode unit, Department department, String which) {
        return entities.createQuery("select a from DepartmentAnswer a where a.employer = :unit and a.department = :department and a.personKey is null" + which + " order by a.id desc", DepartmentAnswer.class)
                .setParameter("unit", unit).setParameter("department", department).setMaxResults(1).getResultStream().findFirst();
    }

    /** Puts beside every silent answer about a person and a payer what the department had last said to the same question. */
    @Transactional
    public void recall(List<DepartmentAnswer> answers) {
        var silent = answers.stream().filter(answer -> answer.isSilent() && answer.personKey() != null && OF_A_YEAR.contains(answer.department())).toList();
        for (int from = 0; from < silent.size(); from += AT_ONCE) {
            var some = silent.subList(from, Math.min(from + AT_ONCE, silent.size()));
            var heard = new HashMap<String, DepartmentAnswer>();
            entities.createQuery("select a from DepartmentAnswer a where a.personKey in :people and a.department in :departments and a.silent = false order by a.id", DepartmentAnswer.class)
                    .setParameter("people", some.stream().map(DepartmentAnswer::personKey).collect(Collectors.toSet()))
                    .setParameter("departments", some.stream().map(DepartmentAnswer::department).collect(Collectors.toSet()))
                    .getResultStream().filter(DepartmentAnswer::isUnderstood).forEach(answer -> heard.put(answer.question(), answer));
            some.forEach(answer -> answer.before(heard.get(answer.question())));
        }
    }

    /** Kept whatever becomes of the act that asked: what a department said has been said. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(List<DepartmentAnswer> answers) {
        answers.forEach(entities::persist);
    }
}
