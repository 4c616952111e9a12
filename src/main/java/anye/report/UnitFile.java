package anye.report;

import java.time.LocalDate;
import java.util.List;

import anye.declaration.Result;
import anye.kernel.CreditCode;
import anye.kernel.Masked;
import anye.policy.DueDate;

/** 案卷: one employer's declaration of a year as the offices above see it. */
public record UnitFile(Result result, String name, boolean completed, List<CaseLine> cases, List<HistoryLine> history) {

    /** One person who was reviewed; days as they are written. */
    public record CaseLine(long id, String personName, String state, String enteredOn, String dueOn, String decidedOn, String outcome) {

        public String getMaskedName() {
            return Masked.name(personName);
        }

        public boolean isLate() {
            return decidedOn != null && DueDate.of(LocalDate.parse(dueOn)).isMissedOn(LocalDate.parse(decidedOn));
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "CaseLine " + id;
        }
    }

    /** An imported result of an earlier year. */
    public record HistoryLine(int year, long people, long registered, long confirmed, long credited) {
    }

    public CreditCode employer() {
        return result.employer();
    }
}
