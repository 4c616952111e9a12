package anye.declaration;

import java.util.Collection;

import anye.kernel.BusinessYear;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * 导入上一年申报名单: carries people over from the list of the year before and asks the departments about them at once. They
 * stand as 资料待完善 until the employer confirms them ({@link ConfirmReady}) or goes on with them one by one.
 */
@Stateless
public class RollForward {

    @Inject
    private LastYearsPeople lastYears;
    @Inject
    private VerifyPlacement verifyPlacement;

    /**
     * What is copied stays copied should the asking fail: the list shows whom the departments have not been asked about.
     *
     * @param stillHere numbers of placements of the year before
     * @param left those who had left before the year
     * @return how many were imported
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int roll(BusinessYear year, Collection<Long> stillHere, Collection<Long> left) {
        var imported = lastYears.carryOver(year, stillHere, left);
        verifyPlacement.verify(imported);
        return imported.size();
    }
}
