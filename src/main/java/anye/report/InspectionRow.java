package anye.report;

import java.time.LocalDate;

import anye.kernel.CreditCode;
import anye.kernel.Division;

/**
 * A joint inspection as pages show and send it.
 *
 * @param id null for one that is not kept yet
 * @param untrue 材料与实际不符: then something has to be mended, and the certification can be revoked
 * @param measures 整改措施; null when nothing has to be mended
 * @param deadline by when; null without measures
 * @param overdue whether that is past and it is not closed
 */
public record InspectionRow(Long id, Division office, CreditCode employer, String unitName, LocalDate inspectedOn, String partners, String findings, boolean untrue, String measures, LocalDate deadline,
        InspectionState state, String outcome, LocalDate closedOn, String writtenBy, boolean overdue, long version) {

    public boolean isOpen() {
        return state == InspectionState.OPEN;
    }
}
