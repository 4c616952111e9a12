package anye.dispatch;

import java.time.LocalDate;
import java.time.YearMonth;

import anye.employer.Divisions;
import anye.kernel.BusinessYear;
import anye.kernel.CertificateNumber;
import anye.kernel.CertificateType;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.Faults;
import anye.kernel.Masked;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.kernel.Typed;

/**
 * One dispatched person as a 派遣残疾人名册 and the annex name them. The annex has no column for a name.
 *
 * @param id 0 for one that is being added
 * @param certificate 残疾人证号 or 残疾军人证编号
 * @param person whose certificate it is; a 残疾人证号 says so itself
 * @param category null for a veteran
 * @param household 户籍所在地
 * @param contractTo null for an open-ended labour contract
 * @param insuredTo null while contributions go on
 * @param dispatchedTo null while the person is dispatched
 */
public record RosterLine(long id, CertificateType type, String certificate, ResidentNumber person, DisabilityCategory category, int grade, Division household,
        String post, LocalDate contractFrom, LocalDate contractTo, YearMonth insuredFrom, YearMonth insuredTo, YearMonth dispatchedFrom,
        YearMonth dispatchedTo, String phone) {

    /** What of a year the person was dispatched. */
    public Months dispatchedIn(BusinessYear year) {
        return Months.where(month -> covers(year.month(month)));
    }

    public boolean covers(YearMonth month) {
        return !month.isBefore(dispatchedFrom) && (dispatchedTo == null || !month.isAfter(dispatchedTo));
    }

    public String maskedCertificate() {
        return Masked.certificate(certificate);
    }

    public String maskedPhone() {
        return Masked.phone(phone);
    }

    public String householdPath() {
        return Divisions.all().path(household);
    }

    /** V20: people of the place come first; said, never refused. */
    public boolean isFromElsewhere(Division place) {
        return !place.contains(household);
    }

    /** @throws Refusal at every field that cannot be right; what is missing is not asked */
    RosterLine checked() {
        var faults = new Faults();
        faults.when(isReversed(contractFrom, contractTo), "contractTo", "dispatch.line.contractReversed");
        faults.when(isReversed(insuredFrom, insuredTo), "insuredTo", "dispatch.line.insuredReversed");
        faults.when(isReversed(dispatchedFrom, dispatchedTo), "dispatchedTo", "dispatch.line.dispatchedReversed");
        var checked = type == null || certificate == null ? this : faults.of(() -> type == CertificateType.DISABILITY ? fromItsNumber() : ofAnother());
        faults.tell();
        return checked;
    }

    private static <T extends Comparable<? super T>> boolean isReversed(T from, T to) {
        return from != null && to != null && to.compareTo(from) < 0;
    }

    /** The number of a 残疾人证 says the person, the category and the grade. */
    private RosterLine fromItsNumber() {
        try {
            var number = CertificateNumber.of(certificate);
            var faults = new Faults();
            faults.when(grade != 0 && grade != number.grade(), "grade", "dispatch.line.gradeContradicts");
            faults.when(category != null && category != number.category(), "certificate", "dispatch.line.categoryContradicts");
            faults.tell();
            return with(number.value(), person == null ? number.residentNumberPart() : person, number.category(), number.grade());
        } catch (Refusal malformed) {
            throw malformed.field() == null ? malformed.at("certificate") : malformed;
        }
    }

    private RosterLine ofAnother() {
        var faults = new Faults();
        var number = Typed.compact(Typed.number(certificate));
        faults.when(person == null, "person", "dispatch.line.personMissing");
        faults.when(!number.matches("[\\p{L}0-9（）()-]{4,30}"), "certificate", "dispatch.line.certificateShape");
        faults.when(grade < 1 || grade > 10, "grade", "dispatch.line.gradeMissing");
        faults.tell();
        return with(number, person, null, grade);
    }

    private RosterLine with(String number, ResidentNumber whose, DisabilityCategory kind, int degree) {
        return new RosterLine(id, type, number, whose, kind, degree, household, post, contractFrom, contractTo, insuredFrom, insuredTo, dispatchedFrom, dispatchedTo, phone);
    }
}
