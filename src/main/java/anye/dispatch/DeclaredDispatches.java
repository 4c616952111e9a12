package anye.dispatch;

import java.util.List;

import anye.kernel.BusinessYear;
import anye.kernel.Division;

/** Tells whom hosts have declared as dispatched. The room that keeps declarations answers, which comes after this one. */
public interface DeclaredDispatches {

    /** Of all declarations of the year in an office and those below it. */
    List<DeclaredDispatch> in(Division office, BusinessYear year);
}
