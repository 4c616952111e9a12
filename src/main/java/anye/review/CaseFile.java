package anye.review;

import java.util.List;

import anye.declaration.PlacementFile;

/**
 * What the reviewer sees side by side: what was claimed, what the departments said, what was handed in.
 *
 * @param file null when the employer has taken the person back
 * @param decisions empty until decided
 * @param inCharge whether this office decides it
 */
public record CaseFile(CaseRow row, PlacementFile file, List<Decision> decisions, boolean inCharge) {

    public boolean isMayDecide() {
        return inCharge && row.isOpen() && file != null;
    }
}
