package anye.sandbox;

import anye.kernel.CreditCode;
import anye.kernel.Division;

/**
 * An invented employer that can arrive from the pretend portal.
 *
 * @param aboutKey the message key of what can be seen there
 */
public record SampleEmployer(CreditCode creditCode, String name, String type, Division division, String handlerName,
        String address, String legalRepresentative, String aboutKey) {
}
