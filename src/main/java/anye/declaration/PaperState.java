package anye.declaration;

import anye.evidence.EvidenceRow;
import anye.evidence.ScanState;
import anye.kernel.Months;
import anye.rules.Answer;
import anye.rules.Question;

/** Where a document stands that was handed in for failing cells: what the scan says of it, and once somebody has decided, what came of it. */
public enum PaperState {
    RECEIVED, UNSCANNED, SCANNED, GIVEN_UP, INFECTED,
    /** With the office, which has not decided. */
    SUBMITTED, ACCEPTED, PARTLY_ACCEPTED, REFUSED;

    /** @param scanner whether the installation has one */
    public static PaperState of(EvidenceRow paper, PlacementFile file, boolean scanner) {
        if (paper.isInfected()) {
            return INFECTED;
        }
        return switch (file.row().status()) {
            case APPROVED_MANUAL, PARTIALLY_REJECTED, REJECTED -> decided(paper, file);
            case PENDING_REVIEW -> SUBMITTED;
            default -> paper.scan() == ScanState.WAITING ? scanner ? RECEIVED : UNSCANNED : paper.scan() == ScanState.CLEAN ? SCANNED : GIVEN_UP;
        };
    }

    private static PaperState decided(EvidenceRow paper, PlacementFile file) {
        var asked = paper.months().and(file.row().registered());
        var accepted = accepted(Question.valueOf(paper.question()), file).and(asked);
        return accepted.isEmpty() ? REFUSED : accepted.equals(asked) ? ACCEPTED : PARTLY_ACCEPTED;
    }

    private static Months accepted(Question question, PlacementFile file) {
        return file.matrix().rows().stream().filter(month -> month.findings().get(question.ordinal()).answer() == Answer.EVIDENCE).map(month -> Months.of(month.number())).reduce(Months.NONE, Months::or);
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
