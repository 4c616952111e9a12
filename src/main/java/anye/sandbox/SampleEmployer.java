package anye.sandbox;

import anye.kernel.CreditCode;
import anye.kernel.Division;

/** An invented employer that can arrive from the pretend portal. */
public record SampleEmployer(CreditCode creditCode, String name, String type, Division division, String handlerName, String about) {
}
