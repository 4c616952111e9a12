package anye.kernel.sheet;

import java.util.regex.Pattern;

/** What somebody typed never becomes a formula in somebody else's sheet. */
public final class Neutral {

    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|%";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private Neutral() {
    }

    /** A cell of text; an apostrophe before what a sheet would reckon with. */
    public static String text(String cell) {
        return cell == null ? "" : startsFormula(cell) ? "'" + cell : cell;
    }

    public static boolean startsFormula(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
    }

    static boolean isNumber(String cell) {
        return cell != null && NUMBER.matcher(cell).matches();
    }
}
