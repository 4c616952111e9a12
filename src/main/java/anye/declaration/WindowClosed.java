package anye.declaration;

import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.policy.FilingPeriod;

/** The year is not filed on this day: says when it is or was, or that this is not announced (V15, 财税〔2015〕72号 第十二条). */
public class WindowClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public WindowClosed(BusinessYear year, FilingPeriod window) {
        super(null, window.opens() == null ? "declaration.window.notAnnounced" : "declaration.window.closed", year.toString(), String.valueOf(window.opens()), String.valueOf(window.closes()));
    }
}
