package anye.declaration;

import anye.rules.PerQuestion;

/**
 * What a new verdict about somebody who waits for a reviewer leaves to be decided.
 *
 * @param cells the months of each question that do not pass by the records
 * @param silent whether a department that is needed for one of them has not answered
 */
public record StillAsked(PerQuestion cells, boolean silent) {
}
