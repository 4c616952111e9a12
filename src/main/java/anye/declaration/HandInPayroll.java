package anye.declaration;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.sheet.SheetReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 批量导入, its beginning: a payroll is read and put down to be looked at; nothing that counts anywhere changes by it. */
@Stateless
public class HandInPayroll {

    private static final int LONGEST_NAME = 100;

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private Payrolls payrolls;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @return under which number it is kept, its lines read or the question how; @throws Refusal declaration.payroll.* at the file */
    public long handIn(BusinessYear year, String submittedName, byte[] bytes) {
        employers.mustHaveProfile(actor.employer());
        declarations.openFor(actor.employer(), year);
        var understood = SheetReading.understand(bytes, PayrollSheet.shape(year));
        var payroll = new Payroll(actor.employer(), year, shown(submittedName), sha256(bytes), bytes, actor.get().handlerName(), clock.instant());
        if (understood.isSure()) {
            payroll.read(understood);
        }
        payrolls.add(payroll);
        journal.write("declaration.payroll.handedIn", "payroll:" + payroll.id(), actor.employer(), Map.of("year", year.toString(), "lines", String.valueOf(payroll.row().total())));
        return payroll.id();
    }

    /** The last step of a path, without what no name needs. */
    private static String shown(String submitted) {
        var name = submitted == null ? "" : submitted.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}<>\"]", "").strip();
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
