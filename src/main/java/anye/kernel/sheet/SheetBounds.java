package anye.kernel.sheet;

import java.util.concurrent.TimeUnit;

import anye.kernel.Refusal;

/** What one file may cost. Whoever reads says what it uses; what is too much is refused, wherever the reading is. */
final class SheetBounds {

    static final int MOST_COLUMNS = 256;
    static final int MOST_ENTRIES = 2000;
    static final int MOST_SHEETS = 100;
    static final int MOST_MERGES = 50_000;
    static final int MOST_SHARED = 400_000;

    private static final long MOST_UNPACKED = 120L * 1024 * 1024;
    private static final long UNPACKED_UNASKED = 8L * 1024 * 1024;
    /** Rows that say the same over and over pack well; what packs better is no table. */
    private static final int BEST_RATIO = 300;
    private static final int MOST_CELLS = 600_000;
    private static final int MOST_CHARACTERS = 16_000_000;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

    private final SheetShape shape;
    private final long packed;
    private final long begun = System.nanoTime();
    private long unpacked;
    private int cells;
    private int characters;

    SheetBounds(SheetShape shape, long packed) {
        this.shape = shape;
        this.packed = packed;
    }

    /** What the parts of a file say they unpack to. */
    void mustUnpackTo(long bytes) {
        if (bytes > MOST_UNPACKED) {
            throw shape.refusal("tooLong");
        }
    }

    void unpacked(int bytes) {
        unpacked += bytes;
        mustUnpackTo(unpacked);
        if (unpacked > UNPACKED_UNASKED && unpacked / BEST_RATIO > packed) {
            throw shape.refusal("tooLong");
        }
        mustEnd();
    }

    /** A text that several cells may share. */
    void shared(int length) {
        characters += length;
        cells--;
        kept(0);
    }

    /** A cell with content. */
    void kept(int length) {
        characters += length;
        if (++cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw new Refusal("file", "kernel.sheet.tooManyCells", MOST_CELLS);
        }
    }

    void mustHaveColumn(int place) {
        if (place >= MOST_COLUMNS) {
            throw new Refusal("file", "kernel.sheet.tooManyColumns", MOST_COLUMNS, Spreadsheet.letters(place));
        }
    }

    /** A reading that takes too long, or that nobody waits for any more, ends. */
    void mustEnd() {
        if (System.nanoTime() - begun > LONGEST || Thread.currentThread().isInterrupted()) {
            throw new Refusal("file", "kernel.sheet.tooSlow");
        }
    }
}
