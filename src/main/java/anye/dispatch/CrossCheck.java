package anye.dispatch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Months;

/**
 * Compares what a host declared about one person with the rosters and the filings of agencies, month by month
 * (《补充规定》第七条: 对用工单位提交的材料与实际情况不符的，应认定为未安排残疾人就业). Pure.
 */
public final class CrossCheck {

    /**
     * What the host declared.
     *
     * @param agency whom it named as 劳务派遣单位
     * @param certificates all certificate numbers of the person in the declaration
     * @param months the registered months in which the person was dispatched
     */
    public record Declared(BusinessYear year, CreditCode agency, Set<String> certificates, Months months) {

        public Declared {
            certificates = Set.copyOf(certificates);
        }
    }

    /**
     * One line of the newest filed roster of an agreement with this host.
     *
     * @param agreementTo the last day of the agreement between the two units, both ends included
     */
    public record Rostered(CreditCode agency, LocalDate agreementFrom, LocalDate agreementTo, RosterLine line) {
    }

    private CrossCheck() {
    }

    /**
     * @param asked the months that the rules of the host's division ask about; others keep to the old policy
     * @param rosters every line about the person from agreements with this host
     * @param qualified the agencies whose filing for the year of the declaration was accepted
     * @param shares what both sides have confirmed
     * @return an answer for every declared month that is asked about
     */
    public static SortedMap<Integer, DispatchFinding> of(Declared declared, Months asked, Collection<Rostered> rosters, Set<CreditCode> qualified, Map<YearMonth, Side> shares) {
        var findings = new TreeMap<Integer, DispatchFinding>();
        for (int month : declared.months().and(asked)) {
            findings.put(month, finding(declared, declared.year().month(month), rosters, qualified, shares));
        }
        return findings;
    }

    /** A person may stand on several rosters: the line that agrees best speaks. */
    private static DispatchFinding finding(Declared declared, YearMonth month, Collection<Rostered> rosters, Set<CreditCode> qualified, Map<YearMonth, Side> shares) {
        if (rosters.isEmpty()) {
            return DispatchFinding.NOT_ON_ROSTER;
        }
        var best = rosters.stream().map(rostered -> line(declared, month, rostered)).max(Comparator.comparing(CrossCheck::agreement)).orElseThrow();
        if (best.isMismatch()) {
            return best;
        }
        if (!qualified.contains(declared.agency())) {
            return DispatchFinding.NOT_QUALIFIED;
        }
        var side = shares.get(month);
        return side == null ? DispatchFinding.NOT_AGREED : side == Side.AGENCY ? DispatchFinding.COUNTS_FOR_AGENCY : DispatchFinding.CONSISTENT;
    }

    /** A line that says more in agreement stands later in the order of the questions. */
    private static int agreement(DispatchFinding finding) {
        return finding.isMismatch() ? finding.ordinal() : Integer.MAX_VALUE;
    }

    private static DispatchFinding line(Declared declared, YearMonth month, Rostered rostered) {
        var line = rostered.line();
        if (!rostered.agency().equals(declared.agency())) {
            return DispatchFinding.OTHER_AGENCY;
        }
        if (!covers(line.dispatchedFrom(), line.dispatchedTo(), month)) {
            return DispatchFinding.NOT_DISPATCHED;
        }
        if (!touches(rostered.agreementFrom(), rostered.agreementTo(), month)) {
            return DispatchFinding.OUTSIDE_AGREEMENT;
        }
        if (!touches(line.contractFrom(), line.contractTo(), month)) {
            return DispatchFinding.OUTSIDE_CONTRACT;
        }
        if (!covers(line.insuredFrom(), line.insuredTo(), month)) {
            return DispatchFinding.NOT_INSURED;
        }
        return declared.certificates().stream().map(CrossCheck::original).anyMatch(original(line.certificate())::equals) ? DispatchFinding.CONSISTENT : DispatchFinding.OTHER_CERTIFICATE;
    }

    private static boolean covers(YearMonth from, YearMonth to, YearMonth month) {
        return !month.isBefore(from) && (to == null || !month.isAfter(to));
    }

    private static boolean touches(LocalDate from, LocalDate to, YearMonth month) {
        return !from.isAfter(month.atEndOfMonth()) && (to == null || !to.isBefore(month.atDay(1)));
    }

    /** A reissued certificate (补办, B1, B2, …) is the same certificate. */
    private static String original(String certificate) {
        return certificate.length() > 20 ? certificate.replaceFirst("(?<=^.{20})B\\d{1,2}$", "") : certificate;
    }
}
