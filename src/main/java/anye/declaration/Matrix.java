package anye.declaration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import anye.kernel.CertificateType;
import anye.kernel.Months;
import anye.policy.YearPolicy;
import anye.rules.Certificate;
import anye.rules.Finding;
import anye.rules.Question;
import anye.rules.Rules;
import anye.rules.YearFacts;
import anye.rules.YearVerdict;

/**
 * 人员信息校验: twelve months, six findings each. The reviewer and the employer see the same one.
 *
 * @param askedAt when the departments were asked
 * @param possible the months that can be chosen at all: those that have begun and that no other unit has declared
 */
public record Matrix(List<MonthRow> rows, Months passing, Months possible, Instant askedAt) {

    /**
     * One month.
     *
     * @param certificateType of the certificate that counts in the month; null when none does
     * @param locked chosen and not to be unticked (V9)
     */
    public record MonthRow(int number, YearMonth month, boolean chosen, boolean locked, boolean passing, boolean possible, List<Finding> findings,
            CertificateType certificateType, Integer grade, int multiplier) {

        /** How many of the six questions stand in the way of the month. */
        public int failing() {
            return (int) findings.stream().filter(finding -> !finding.answer().holds()).count();
        }

        /** What the month would come to as a part of a person, 折合人数 (÷ 12), were nothing in its way; four decimals, as persons are printed. */
        public BigDecimal persons() {
            return BigDecimal.valueOf(multiplier).divide(BigDecimal.valueOf(Months.ALL.count()), 4, RoundingMode.HALF_UP);
        }

        /** As in the manual: 202501. */
        public String getLabel() {
            return "%d%02d".formatted(month.getYear(), month.getMonthValue());
        }
    }

    static Matrix of(StoredVerdict stored, YearPolicy policy, Months chosen, boolean free, Months possible) {
        var facts = stored.facts();
        var verdict = stored.verdict();
        var rows = new ArrayList<MonthRow>();
        for (int month = 1; month <= 12; month++) {
            rows.add(row(month, facts, verdict, policy, chosen, free, possible));
        }
        return new Matrix(List.copyOf(rows), verdict.passing().and(possible), possible, stored.givenAt());
    }

    private static MonthRow row(int month, YearFacts facts, YearVerdict verdict, YearPolicy policy, Months chosen, boolean free, Months possible) {
        var findings = new ArrayList<Finding>();
        for (var question : Question.values()) {
            findings.add(Rules.explain(facts, policy, question, month));
        }
        var passing = verdict.passing().contains(month);
        var certificate = counting(facts, month);
        return new MonthRow(month, facts.year().month(month), chosen.contains(month), passing && !free && possible.contains(month), passing, possible.contains(month), List.copyOf(findings),
                certificate == null ? null : certificate.type(), certificate == null ? null : certificate.grade(), verdict.multiplier(month));
    }

    /** Of several certificates in force the heavier one, which is the better for the employer (domain §12). */
    private static Certificate counting(YearFacts facts, int month) {
        return facts.certificates().stream()
                .filter(held -> Months.touched(facts.year(), held.validFrom(), held.validTo()).contains(month))
                .min((one, other) -> Integer.compare(one.grade(), other.grade()))
                .orElse(null);
    }
}
