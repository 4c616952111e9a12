package anye.kernel.sheet;

/**
 * One cell as the program that wrote it keeps it.
 *
 * @param text of a number its digits as they stand in the file, of a day its date (2025-01-31), never null
 * @param merged whether it only repeats the first cell of a merged range
 */
record Cell(Type type, String text, boolean merged) {

    /** LINE is a cell of a file of lines, which does not tell text from number. */
    enum Type { EMPTY, TEXT, LINE, NUMBER, DAY, TRUTH, FORMULA, ERROR }

    static final Cell EMPTY = new Cell(Type.EMPTY, "", false);

    static Cell of(Type type, String text) {
        return text.isBlank() && type != Type.FORMULA ? EMPTY : new Cell(type, text, false);
    }

    Cell repeated() {
        return new Cell(type, text, true);
    }

    boolean isEmpty() {
        return type == Type.EMPTY;
    }

    /** Nothing of the person. */
    @Override
    public String toString() {
        return type.toString();
    }
}
