package anye.review.window;

import java.util.List;

import anye.declaration.PlacementRow;
import anye.declaration.WindowEntryRow;

/**
 * What an employer sees with the code on its receipt.
 *
 * @param people entered at the window; as in lists, masked by the page
 * @param entries everything that was entered, the newest first
 */
public record Receipt(AcceptanceRow row, List<PlacementRow> people, List<WindowEntryRow> entries) {
}
