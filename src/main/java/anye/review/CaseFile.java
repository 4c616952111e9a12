package anye.review;

import java.util.List;

import anye.declaration.PlacementFile;

/**
 * What the reviewer sees side by side: what was claimed, what the departments said, what was handed in.
 *
 * @param file null when the employer has taken the person back
 * @param decisions empty until decided
 * @param events what happened to the case, the oldest first
 * @param obstacle the message that says why the one who looks may not decide; null when they may
 */
public record CaseFile(CaseRow row, PlacementFile file, List<Decision> decisions, List<CaseEventRow> events, String obstacle) {

    public boolean isMayDecide() {
        return obstacle == null && row.isOpen() && file != null;
    }
}
