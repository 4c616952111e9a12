package anye.declaration;

import java.util.List;

/**
 * One page of 安置人员列表.
 *
 * @param found how many there are on all pages
 * @param page the one shown: the last when a later one was asked for
 */
public record PlacementPage(List<PlacementRow> rows, int found, int page) {

    /** Of a year in which nobody has been registered. */
    static final PlacementPage EMPTY = new PlacementPage(List.of(), 0, 1);

    public int getPages() {
        return Math.max(1, (found + PlacementSearch.PAGE - 1) / PlacementSearch.PAGE);
    }
}
