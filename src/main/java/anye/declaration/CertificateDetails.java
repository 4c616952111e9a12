package anye.declaration;

import java.time.LocalDate;
import java.util.regex.Pattern;

import anye.kernel.CertificateNumber;
import anye.kernel.CertificateType;
import anye.kernel.DisabilityCategory;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.kernel.Typed;

/**
 * One certificate (F7).
 *
 * @param category null for a veteran's or police officer's certificate
 * @param grade 0 when it was not chosen, since the number of a 残疾人证 says it
 * @param validTo null when it does not expire
 */
public record CertificateDetails(CertificateType type, String number, DisabilityCategory category, int grade, LocalDate validFrom, LocalDate validTo) {

    private static final int LIGHTEST_GRADE = 10;
    private static final Pattern OTHER = Pattern.compile("[\\p{L}0-9（）()-]{4,30}");

    /**
     * As it is kept: the number in its one form, and of a 残疾人证 the category and the grade that the number says (domain §3.5).
     * What is typed beside it may be left out, but not be another.
     *
     * @throws Refusal at every field that cannot be right; what is missing is not asked
     */
    CertificateDetails checked() {
        var faults = new Faults();
        faults.when(validTo != null && validFrom != null && validTo.isBefore(validFrom), "validTo", "declaration.certificate.reversed");
        var checked = number == null || type == null ? this : faults.of(() -> type == CertificateType.DISABILITY ? ofItsNumber() : ofAnother());
        faults.tell();
        return checked;
    }

    private CertificateDetails ofItsNumber() {
        var said = parsed();
        var faults = new Faults();
        faults.when(category != null && category != said.category(), "category", "declaration.certificate.category.contradicts");
        faults.when(grade != 0 && grade != said.grade(), "grade", "declaration.certificate.grade.contradicts");
        faults.tell();
        return with(said);
    }

    private CertificateNumber parsed() {
        try {
            return CertificateNumber.of(number);
        } catch (Refusal malformed) {
            throw malformed.at("number");
        }
    }

    /** 残疾军人证 and 伤残人民警察证: their numbers vary and say no grade (domain §3.6). */
    private CertificateDetails ofAnother() {
        var plain = Typed.compact(Typed.number(number));
        var faults = new Faults();
        faults.when(!OTHER.matcher(plain).matches(), "number", "declaration.certificate.number.shape");
        faults.when(grade < 1 || grade > LIGHTEST_GRADE, "grade", "declaration.certificate.grade.range", LIGHTEST_GRADE);
        faults.tell();
        return new CertificateDetails(type, plain, null, grade, validFrom, validTo);
    }

    /** What counts of what a register said: the number decides where it is one; what cannot be read stays as it came. */
    CertificateDetails byItsNumber() {
        try {
            return type == CertificateType.DISABILITY ? with(CertificateNumber.of(number)) : this;
        } catch (Refusal noNumberOfOurs) {
            return this;
        }
    }

    private CertificateDetails with(CertificateNumber said) {
        return new CertificateDetails(type, said.value(), said.category(), said.grade(), validFrom, validTo);
    }
}
