package anye.review;

import java.util.List;

import anye.kernel.Division;

/** Where a person's review stands, as the employer reads it: which office has it, until when, and how it came there. @param owed what the employer is asked for now; null when for nothing */
public record CaseProgress(Division office, CaseClock clock, String enteredMinute, PaperRequestRow owed, List<CaseEventRow> transfers) {
}
