package anye.bench;

import anye.kernel.Gender;
import anye.policy.RetirementLine;
import anye.policy.YearPolicy;
import anye.rules.Certificate;
import anye.rules.Contract;
import anye.rules.JobCategory;
import anye.rules.Retirement;
import anye.rules.YearFacts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The same six questions as rules of Drools, compiled to its executable model, which is its fastest form.
 *
 * <p>Facts are unpacked for the engine before it is measured, as far as they carry no answers; one stateless session
 * answers one person.
 */
final class RuleEngine {

    private final StatelessKieSession session;
    private final YearPolicy policy;

    RuleEngine(YearPolicy policy) {
        KieBase base = new KieHelper().addFromClassPath("/anye/bench/questions.drl", "UTF-8")
                .build(ExecutableModelProject.class);
        session = base.newStatelessKieSession();
        this.policy = policy;
    }

    /** Confirmed months in the low half, credited in the high. */
    int count(YearFacts facts) {
        List<Object> working = new ArrayList<>(16);
        MonthCells[] months = new MonthCells[12];
        for (int month = 1; month <= 12; month++) {
            YearMonth of = facts.year().month(month);
            months[month - 1] = new MonthCells(index(of), facts.wages().fen(month), policy.minimumWageFen(month),
                    facts.socialInsurance().contains(month), facts.medicalInsurance().contains(month),
                    (int) of.atDay(1).toEpochDay(), (int) of.atEndOfMonth().toEpochDay());
            working.add(months[month - 1]);
        }
        for (Certificate held : facts.certificates()) {
            working.add(new HeldCertificate((int) held.validFrom().toEpochDay(), (int) held.validTo().toEpochDay(),
                    policy.accepted(held.type(), held.grade()).contains(1), policy.doubled(held.type(), held.grade()).contains(1)));
        }
        for (Contract signed : facts.contracts()) {
            working.add(new SignedContract((int) signed.from().toEpochDay(),
                    signed.to() == null ? Integer.MAX_VALUE : (int) signed.to().toEpochDay(), signed.lasts(1)));
        }
        YearMonth born = YearMonth.from(facts.birthDate());
        working.add(new WorkingLife(index(born.plusYears(16)),
                index(Retirement.of(born, line(facts), policy.retirement(1).value()).month())));
        session.execute(working);
        int confirmed = 0;
        int credited = 0;
        for (MonthCells month : months) {
            confirmed += month.credited() > 0 ? 1 : 0;
            credited += month.credited();
        }
        return credited << 16 | confirmed;
    }

    private static int index(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    private static RetirementLine line(YearFacts facts) {
        return facts.gender() == Gender.MALE ? RetirementLine.M60
                : facts.jobCategory() == JobCategory.WORKER ? RetirementLine.W50 : RetirementLine.W55;
    }
}
