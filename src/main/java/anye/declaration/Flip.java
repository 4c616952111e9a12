package anye.declaration;

import java.io.Serializable;

import anye.kernel.BusinessYear;
import anye.kernel.Division;

/**
 * What another law would do to the stored answers of one office and year.
 *
 * @param people whose answers would be others
 * @param lost cells (month × question) that hold and would hold no more
 * @param gained cells that would hold then
 * @param closed of the people, those of completed declarations, whose certification stands until it is withdrawn
 */
public record Flip(Division office, BusinessYear year, int people, int lost, int gained, int closed) implements Serializable {

    Flip plus(int lostByOne, int gainedByOne, boolean isClosed) {
        return new Flip(office, year, people + 1, lost + lostByOne, gained + gainedByOne, closed + (isClosed ? 1 : 0));
    }
}
