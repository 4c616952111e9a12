package anye.letter;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;

/**
 * What stands on a 注销业务申请书 before it is signed and sealed by hand; the manual names the paper only, so its fields are
 * ours (domain F14).
 *
 * @param certifyingAuthority to whom it is addressed
 * @param reason 注销原因; blank to be filled in by hand
 */
public record DeregistrationContent(String employerName, CreditCode creditCode, BusinessYear businessYear, String certifyingAuthority, String registeredAddress,
        String handlerName, String handlerPhone, String reason) {
}
