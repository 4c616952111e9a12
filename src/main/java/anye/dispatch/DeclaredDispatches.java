package anye.dispatch;

import java.util.List;

import anye.kernel.BusinessYear;
import anye.kernel.Division;

/** Tells whom hosts have declared as dispatched. The room that keeps declarations answers, which comes after this one. */
public interface DeclaredDispatches {

    /**
     * Of the declarations of the year in an office and those below it, in the order in which people were registered.
     *
     * @param words a part of the host's name or credit code; empty for all
     * @param after the number of the last person of the page before; 0 for the first page
     * @param most so many people at most, each with an answer for every agency named for them
     */
    List<DeclaredDispatch> in(Division office, BusinessYear year, String words, long after, int most);
}
