package anye.declaration;

import java.util.List;
import java.util.Locale;

import anye.access.CurrentActor;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.sheet.SheetReading;
import anye.kernel.sheet.Table;
import anye.kernel.sheet.Understanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** All payrolls that were handed in (批量导入), each its employer's own. */
@ApplicationScoped
public class Payrolls {

    private static final int MOST = 20;

    /** A payroll with its lines, as it was found when it was looked at. */
    public record Sheet(PayrollRow row, List<PayrollLine> lines) {

        public List<PayrollLine> getBad() {
            return lines.stream().filter(line -> !line.isGood()).toList();
        }

        public List<PayrollLine> getWarned() {
            return lines.stream().filter(line -> line.isGood() && !line.warnings().isEmpty()).toList();
        }
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;

    /** The last of the employer acting now, the newest first. */
    public List<PayrollRow> latest(BusinessYear year) {
        return rows(year).setMaxResults(MOST).getResultList();
    }

    /** All of them. */
    public List<PayrollRow> all(BusinessYear year) {
        return rows(year).getResultList();
    }

    private TypedQuery<PayrollRow> rows(BusinessYear year) {
        return entities.createQuery("""
                select new anye.declaration.PayrollRow(p.id, p.year, p.shownName, p.state, p.total, p.done, p.good, p.bad, p.warned, p.people, p.handedInAt, p.handedInBy, p.decidedAt, p.decidedBy)
                from Payroll p where p.employer = :employer and p.year = :year order by p.id desc""", PayrollRow.class)
                .setParameter("employer", actor.employer()).setParameter("year", year);
    }

    /** Of the file as it was handed in. @throws Refusal access.notFound for another's */
    public String sha256(long id) {
        return entities.createQuery("select p.sha256 from Payroll p where p.employer = :employer and p.id = :id", String.class)
                .setParameter("employer", actor.employer()).setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new Refusal(null, "access.notFound")).strip();
    }

    /** Every line, good and bad, with what is wrong. */
    public Table whole(long id, Locale language) {
        return PayrollSheet.whole(sheet(id).lines(), language);
    }

    /** How far it has come, without its lines. @throws Refusal access.notFound for another's */
    public PayrollRow row(long id) {
        return entities.createQuery("""
                select new anye.declaration.PayrollRow(p.id, p.year, p.shownName, p.state, p.total, p.done, p.good, p.bad, p.warned, p.people, p.handedInAt, p.handedInBy, p.decidedAt, p.decidedBy)
                from Payroll p where p.employer = :employer and p.id = :id""", PayrollRow.class)
                .setParameter("employer", actor.employer()).setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new Refusal(null, "access.notFound"));
    }

    /** @throws Refusal access.notFound for another's */
    public Sheet sheet(long id) {
        var payroll = own(id);
        return new Sheet(payroll.row(), PayrollText.checked(payroll.content()));
    }

    /** How the file of one is understood that its employer is asked about. @throws Refusal access.notFound for another's, kernel.sheet.answered for one that has been read */
    public Understanding understanding(long id, Integer sheet, String heading) {
        var payroll = own(id);
        return SheetReading.understand(payroll.file(), PayrollSheet.shape(payroll.year()), sheet, heading);
    }

    /** The bad lines with their reasons. */
    public Table faulty(long id, Locale language) {
        return PayrollSheet.faulty(sheet(id).lines(), language);
    }

    private Payroll own(long id) {
        var payroll = entities.find(Payroll.class, id);
        if (payroll == null || !payroll.employer().equals(actor.employer())) {
            throw new Refusal(null, "access.notFound");
        }
        return payroll;
    }

    /** The employer's own, so that of two who decide at once one is the second. */
    Payroll lockOwn(long id) {
        return lock(own(id));
    }

    private Payroll lock(Payroll payroll) {
        entities.lock(payroll, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(payroll);
        return payroll;
    }

    Payroll add(Payroll payroll) {
        entities.persist(payroll);
        entities.flush();
        return payroll;
    }
}
