package anye.review;

import java.util.Collection;
import java.util.List;

import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** 批量通过: several cases at once in each of which every cell passes by now. Every case is decided for itself and keeps a record of its own. */
@Stateless
public class ApproveGreen {

    /** As many as one page shows. */
    static final int MOST = 50;

    /**
     * What became of them.
     *
     * @param drawn how many another has to look at again first (复核)
     * @param left how many were changed or decided by others meanwhile
     */
    public record Done(int approved, int drawn, int left) {
    }

    @Inject
    private Cases cases;
    @Inject
    private GreenCases greenCases;
    @Inject
    private DecideCase decideCase;

    /** @throws Refusal review.bulk.notGreen, before anything is decided, when something is left to be weighed or to be checked in one of them */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Done approve(Collection<Long> caseIds) {
        if (caseIds.isEmpty() || caseIds.size() > MOST) {
            throw new Refusal("cases", "review.bulk.none", MOST);
        }
        var files = caseIds.stream().map(cases::file).toList();
        if (files.stream().anyMatch(file -> file.row().isOpen() && !greenCases.has(file))) {
            throw new Refusal("cases", "review.bulk.notGreen");
        }
        int approved = 0;
        int drawn = 0;
        int left = 0;
        for (var row : files.stream().map(CaseFile::row).toList()) {
            try {
                if (decideCase.decide(row.id(), List.of(), row.version()) == null) {
                    drawn++;
                } else {
                    approved++;
                }
            } catch (Refusal changedMeanwhile) {
                left++;
            }
        }
        return new Done(approved, drawn, left);
    }
}
