package anye.registry;

import java.util.List;
import java.util.Optional;

import anye.kernel.CreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** All answers of all departments, as received. */
@ApplicationScoped
public class DepartmentAnswers {

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

    /** Kept whatever becomes of the act that asked: what a department said has been said. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(List<DepartmentAnswer> answers) {
        answers.forEach(entities::persist);
    }
}
