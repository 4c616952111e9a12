package anye.registry;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** All answers of all departments, as received. */
@ApplicationScoped
public class DepartmentAnswers {

    @PersistenceContext
    private EntityManager entities;

    /** Kept whatever becomes of the act that asked: what a department said has been said. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(List<DepartmentAnswer> answers) {
        answers.forEach(entities::persist);
    }
}
