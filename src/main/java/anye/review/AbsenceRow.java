package anye.review;

import java.time.LocalDate;

import anye.kernel.Division;

/**
 * One absence of a reviewer.
 *
 * @param subject the key of who is absent
 * @param mayEnd whether it lasts or is still to come
 */
public record AbsenceRow(long id, String subject, String name, Division office, LocalDate from, LocalDate to, String recordedBy, boolean mayEnd) {
}
