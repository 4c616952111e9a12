package anye.declaration;

import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import anye.kernel.sheet.SheetReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 批量导入 of a sheet that is not like the template: its lines are read as its employer says, from the file that was handed in. */
@Stateless
public class ReadPayroll {

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Payrolls payrolls;
    @Inject
    private Journal journal;

    /**
     * @param columns where each column of the schema stands in the sheet, from 0
     * @param addUp whether rows of one person and month are added up
     * @throws Refusal at the column that is missing or chosen twice, kernel.sheet.answered when the file has been read or dropped
     */
    public void read(long id, Integer sheet, String heading, Map<String, Integer> columns, boolean addUp) {
        var payroll = payrolls.lockOwn(id);
        declarations.openFor(payroll.employer(), payroll.year());
        payroll.read(SheetReading.understand(payroll.file(), PayrollSheet.shape(payroll.year()), sheet, heading).with(columns, addUp).checked());
        journal.write("declaration.payroll.read", "payroll:" + id, actor.employer(), Map.of("lines", String.valueOf(payroll.row().total())));
    }
}
