package anye.dispatch;

import java.time.LocalDate;

import anye.policy.DispatchRules;
import anye.policy.DueDate;
import anye.policy.WorkingDays;

/** By when each paper of a dispatch is handed in. Late papers are marked, not refused. */
public final class DispatchDeadlines {

    private final DispatchRules rules;
    private final WorkingDays calendar;

    public DispatchDeadlines(DispatchRules rules, WorkingDays calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** 自双方签订合同（协议）后三个月内; for one signed before the provision was made known, three months from that day. */
    public DueDate contract(LocalDate signedOn) {
        return rolled(begins(signedOn).plusMonths(rules.filingMonths()));
    }

    /** 于变动之日起15日内; the day of the change is not counted. */
    public DueDate roster(LocalDate changedOn) {
        return rolled(begins(changedOn).plusDays(rules.rosterDays()));
    }

    /** 每年4月底前: a date, which no day off moves. */
    public DueDate qualification(int year) {
        return DueDate.of(rules.qualificationDue().atYear(year));
    }

    /** 期限为一年以上（含一年）. */
    public boolean isLongEnough(LocalDate from, LocalDate to) {
        return !to.isBefore(from.plusYears(rules.contractYears()).minusDays(1));
    }

    private LocalDate begins(LocalDate event) {
        return event.isBefore(rules.publishedOn()) ? rules.publishedOn() : event;
    }

    private DueDate rolled(LocalDate end) {
        return rules.rollToWorkday() ? calendar.rollToWorkday(end) : new DueDate(end, false);
    }
}
