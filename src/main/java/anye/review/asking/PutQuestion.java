package anye.review.asking;

import anye.kernel.BusinessYear;

/** What a person is asked: whether they worked there in that year. */
public record PutQuestion(String employerName, BusinessYear year) {
}
