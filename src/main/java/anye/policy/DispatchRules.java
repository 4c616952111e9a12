package anye.policy;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * 劳务派遣 where a division demands that agencies file: what must be handed in, and by when. A division without an edition
 * keeps to the national practice, an agreement shown with the declaration.
 *
 * @param publishedOn no period begins before the provision was made known
 * @param contractYears the shortest 派遣合同（协议）, in years
 * @param filingMonths within how many months of signing it is filed
 * @param rosterDays within how many calendar days of a change the revised 名册 is filed
 * @param qualificationDue the last day of the yearly 资质备案
 * @param localLicence whether the 营业执照 and the 劳务派遣经营许可证 (or the record of a branch) must be of this division
 * @param localInsurance whether the dispatched people must be insured in this division
 * @param rollToWorkday whether a period of months or days that ends on a day off ends on the next working day
 */
public record DispatchRules(LocalDate publishedOn, int contractYears, int filingMonths, int rosterDays, MonthDay qualificationDue,
        boolean localLicence, boolean localInsurance, boolean rollToWorkday) {
}
