package anye.dispatch;

import java.time.LocalDate;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.kernel.Faults;
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

    /** @throws Refusal at every field that the rules of the place do not allow (V20, V21) */
    QualificationDetails checked(DispatchRules rules, LocalDate today) {
        var faults = new Faults();
        faults.check(() -> Entered.required("licenceKind", licenceKind));
        faults.check(() -> Entered.required("licenceFrom", licenceFrom));
        faults.check(() -> Entered.period("licenceTo", licenceFrom, Entered.required("licenceTo", licenceTo), "dispatch.qualification.licenceReversed"));
        faults.when(licenceFrom != null && licenceFrom.isAfter(today), "licenceFrom", "dispatch.qualification.licenceNotYet");
        faults.when(licenceTo != null && licenceTo.isBefore(today), "licenceTo", "dispatch.qualification.licenceExpired");
        if (rules.localLicence()) {
            faults.check(() -> mustLieIn("licencePlace", Entered.division("licencePlace", licencePlace, today), "dispatch.qualification.licenceElsewhere"));
            faults.check(() -> mustLieIn("businessPlace", Entered.division("businessPlace", businessPlace, today), "dispatch.qualification.businessElsewhere"));
        }
        if (rules.localInsurance()) {
            faults.check(() -> mustLieIn("insurancePlace", Entered.division("insurancePlace", insurancePlace, today), "dispatch.qualification.insuranceElsewhere"));
        }
        var checked = new QualificationDetails(place, licenceKind, faults.of(() -> Entered.text("licenceNumber", licenceNumber, 60)), licencePlace, licenceFrom, licenceTo, businessPlace,
                insurancePlace, faults.of(() -> Entered.text("socialCode", socialCode, 40)), faults.of(() -> Entered.text("medicalCode", medicalCode, 40)),
                faults.of(() -> Entered.name("contactName", contactName, 100)), faults.of(() -> Entered.phone("contactPhone", contactPhone)), faults.of(() -> Entered.text("address", address, 300)));
        faults.tell();
        return checked;
    }

    private void mustLieIn(String field, Division where, String code) {
        if (!place.contains(where)) {
            throw new Refusal(field, code, Divisions.all().name(place));
        }
    }
}
