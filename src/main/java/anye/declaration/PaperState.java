package anye.declaration;

import anye.evidence.EvidenceRow;
import anye.evidence.ScanState;
import anye.kernel.Months;
import anye.rules.Question;

/** Where a document stands that was handed in for failing cells: what the scan says of it, and once somebody has decided, what came of it. */
public enum PaperState {
    RECEIVED, UNSCANNED, SCANNED, GIVEN_UP, INFECTED,
    /** With the office, which has not decided. */
    SUBMITTED, ACCEPTED, PARTLY_ACCEPTED, REFUSED,
    /** None of its months was declared in the end, so that nobody had to look at it. */
    UNNEEDED;

    /** @param scanner whether the installation has one */
    public static PaperState of(EvidenceRow paper, PlacementFile file, boolean scanner) {
        if (paper.isInfected()) {
            return INFECTED;
        }
        if (file.row().status() == ReviewStatus.INCOMPLETE) {
            return paper.scan() == ScanState.WAITING ? scanner ? RECEIVED : UNSCANNED : paper.scan() == ScanState.CLEAN ? SCANNED : GIVEN_UP;
        }
        var asked = paper.months().and(file.row().registered());
        return asked.isEmpty() || file.row().status() == ReviewStatus.APPROVED_AUTO ? UNNEEDED : file.row().status() == ReviewStatus.PENDING_REVIEW ? SUBMITTED
                : decided(asked, holding(Question.valueOf(paper.question()), file).and(asked));
    }

    private static PaperState decided(Months asked, Months holding) {
        return holding.isEmpty() ? REFUSED : holding.equals(asked) ? ACCEPTED : PARTLY_ACCEPTED;
    }

    /** Also what passes by itself by now: a department that was silent has answered, or a certificate added by hand was accepted. */
    private static Months holding(Question question, PlacementFile file) {
        return file.matrix().rows().stream().filter(month -> month.findings().get(question.ordinal()).answer().holds()).map(month -> Months.of(month.number())).reduce(Months.NONE, Months::or);
    }

    /** The message key of its name; the one with {@code .next} says what to do. */
    public String textKey() {
        return "declaration.paper." + name();
    }

    /** How a page paints it. */
    public String look() {
        return switch (this) {
            case ACCEPTED, SCANNED -> "passing";
            case REFUSED, INFECTED -> "failing";
            case SUBMITTED, PARTLY_ACCEPTED -> "pending";
            default -> "neutral";
        };
    }
}
