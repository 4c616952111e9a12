package anye.testing;

import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** For tests inside the server: a piece of work in a transaction of its own, committed at its end. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class Transaction {

    @PersistenceContext
    private EntityManager records;

    public <T> T ask(Function<EntityManager, T> work) {
        return work.apply(records);
    }

    public void run(Consumer<EntityManager> work) {
        work.accept(records);
    }
}
