package anye.dispatch;

import java.time.LocalDate;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.DispatchRules;

/**
 * What an agency files about itself.
 *
 * @param place whose rules demand the filing, and whose office decides it
 * @param licencePlace where the 劳务派遣经营许可证 was issued or, for a branch, recorded
 * @param businessPlace where the 营业执照 was issued
 * @param insurancePlace 社会保险缴纳地
 * @param socialCode 单位社保编码
 * @param medicalCode 单位医保编码
 */
public record QualificationDetails(Division place, LicenceKind licenceKind, String licenceNumber, Division licencePlace, LocalDate licenceFrom,
        LocalDate licenceTo, Division businessPlace, Division insurancePlace, String socialCode, String medicalCode, String contactName,
        String contactPhone, String address) {

    /** @throws Refusal at the field that the rules of the place do not allow (V20, V21) */
    QualificationDetails checked(DispatchRules rules, LocalDate today) {
        Entered.required("licenceKind", licenceKind);
        Entered.period("licenceTo", Entered.required("licenceFrom", licenceFrom), Entered.required("licenceTo", licenceTo), "dispatch.qualification.licenceReversed");
        if (licenceFrom.isAfter(today)) {
            throw new Refusal("licenceFrom", "dispatch.qualification.licenceNotYet");
        }
        if (licenceTo.isBefore(today)) {
            throw new Refusal("licenceTo", "dispatch.qualification.licenceExpired");
        }
        if (rules.localLicence()) {
            mustLieIn("licencePlace", Entered.division("licencePlace", licencePlace, today), "dispatch.qualification.licenceElsewhere");
            mustLieIn("businessPlace", Entered.division("businessPlace", businessPlace, today), "dispatch.qualification.businessElsewhere");
        }
        if (rules.localInsurance()) {
            mustLieIn("insurancePlace", Entered.division("insurancePlace", insurancePlace, today), "dispatch.qualification.insuranceElsewhere");
        }
        return new QualificationDetails(place, licenceKind, Entered.text("licenceNumber", licenceNumber, 60), licencePlace, licenceFrom, licenceTo, businessPlace,
                insurancePlace, Entered.text("socialCode", socialCode, 40), Entered.text("medicalCode", medicalCode, 40),
                Entered.name("contactName", contactName, 100), Entered.phone("contactPhone", contactPhone), Entered.text("address", address, 300));
    }

    private void mustLieIn(String field, Division where, String code) {
        if (!place.contains(where)) {
            throw new Refusal(field, code, Divisions.all().name(place));
        }
    }
}
