package anye.review;

import java.util.List;

import anye.kernel.Division;

/** Where a person's review stands, as the employer reads it: which office has it, until when, and how it came there. */
public record CaseProgress(Division office, CaseClock clock, String enteredMinute, List<CaseEventRow> transfers) {
}
