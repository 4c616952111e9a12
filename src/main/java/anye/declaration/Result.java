package anye.declaration;

import java.util.List;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.kernel.ResidentNumber;

/**
 * What a completed declaration comes to: the figures that the letter shows and the tax bureau receives.
 *
 * @param registeredMonths 安置登记(月), over all persons
 * @param confirmedMonths 安置确认(月)
 * @param creditedMonths 安置核定(月)
 */
public record Result(long declarationId, CreditCode employer, BusinessYear year, Division office, int registeredMonths, int confirmedMonths, int creditedMonths,
        List<Line> lines) {

    public Result {
        lines = List.copyOf(lines);
    }

    /**
     * One person.
     *
     * @param placementId where it is changed
     * @param certificateNumber of the certificate that counts; null when there is none
     * @param category null for a veteran
     * @param credited months, each times its multiplier
     * @param doubled the confirmed months in which the person counts as two
     */
    public record Line(long placementId, ResidentNumber person, String name, String certificateNumber, CertificateType certificateType, DisabilityCategory category, int grade,
            Months registered, Months confirmed, Months doubled, int credited) {

        public CountedMonths counted() {
            return new CountedMonths(1, confirmed, doubled, credited);
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "Line";
        }
    }
}
