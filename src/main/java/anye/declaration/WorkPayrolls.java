package anye.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.logging.Logger;
import java.util.stream.IntStream;

import anye.kernel.ResidentNumber;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Looks at payrolls, and takes over those that are confirmed, a piece at a time. Every piece is a transaction that can be done twice, so
 * what a dead server left half done another does again from the start.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class WorkPayrolls {

    private static final Logger LOG = Logger.getLogger(WorkPayrolls.class.getName());

    private static final int LINES_AT_ONCE = 500;
    private static final int PEOPLE_AT_ONCE = 50;

    @Inject
    private PayrollWork payrolls;
    @Inject
    private VerifyPlacement verifyPlacement;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        payrolls.waiting().forEach(id -> {
            var work = payrolls.claim(id);
            if (work != null) {
                work(work);
            }
        });
    }

    private void work(PayrollWork.Work work) {
        try {
            if (work.state() == PayrollState.CHECKING) {
                check(work);
            } else {
                take(work);
            }
        } catch (RuntimeException fault) {
            LOG.severe(() -> "Payroll " + work.id() + " stopped: " + fault.getClass().getName());
            payrolls.failed(work.id(), work.state());
        }
    }

    private void check(PayrollWork.Work work) {
        var read = payrolls.check(work.employer(), work.year()).look(PayrollText.read(work.content()));
        var compared = new ArrayList<PayrollLine>();
        var goesOn = inPieces(read, LINES_AT_ONCE, 0, piece -> compared.addAll(payrolls.compare(work.employer(), work.year(), piece)), done -> payrolls.progress(work.id(), work.state(), done));
        if (goesOn) {
            payrolls.checked(work.id(), compared);
        }
    }

    private void take(PayrollWork.Work work) {
        var people = people(work);
        var names = List.copyOf(people.keySet());
        IntPredicate progress = done -> payrolls.progress(work.id(), work.state(), done);
        inPieces(names, PEOPLE_AT_ONCE, 0, piece -> payrolls.take(work.employer(), work.year(), of(people, piece)), progress);
        inPieces(names, PEOPLE_AT_ONCE, names.size(), piece -> verifyPlacement.verify(payrolls.toAsk(work.employer(), work.year(), piece)), progress);
        payrolls.taken(work.id());
    }

    /** Of whom the lines that were good when the employer looked at them speak. */
    private Map<ResidentNumber, List<Stated>> people(PayrollWork.Work work) {
        var checked = PayrollText.checked(work.content());
        var read = PayrollText.read(work.content());
        var good = IntStream.range(0, read.size()).filter(place -> checked.get(place).isGood()).mapToObj(read::get).toList();
        return PayrollWork.byPerson(payrolls.check(work.employer(), work.year()).look(good));
    }

    private static Map<ResidentNumber, List<Stated>> of(Map<ResidentNumber, List<Stated>> people, List<ResidentNumber> names) {
        var some = new LinkedHashMap<ResidentNumber, List<Stated>>();
        names.forEach(name -> some.put(name, people.get(name)));
        return some;
    }

    /** @return whether everything was done */
    private static <T> boolean inPieces(List<T> all, int size, int doneBefore, java.util.function.Consumer<List<T>> work, IntPredicate goesOn) {
        for (int from = 0; from < all.size(); from += size) {
            var piece = all.subList(from, Math.min(all.size(), from + size));
            work.accept(piece);
            if (!goesOn.test(doneBefore + from + piece.size())) {
                return false;
            }
        }
        return true;
    }
}
