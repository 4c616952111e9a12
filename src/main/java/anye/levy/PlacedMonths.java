package anye.levy;

/**
 * A declaration's months in the two rows of the calculator. It knows 安置确认 and 安置核定 in total; of every double month
 * one is in the difference. Where a graduate's whole year counts, more is credited than twice what is confirmed: then the
 * rows are those that give the same total.
 */
public record PlacedMonths(int severe, int mild) {

    public static PlacedMonths of(int confirmed, int credited) {
        int severe = Math.min(Math.max(credited - confirmed, 0), credited / 2);
        return new PlacedMonths(severe, credited - 2 * severe);
    }
}
