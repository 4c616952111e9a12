package anye.declaration;

import java.util.List;

import anye.evidence.EvidenceRow;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.rules.PerQuestion;
import anye.rules.Question;

/**
 * All that there is about one placement: the page of the employer and the case of the reviewer show the same.
 *
 * @param matrix null until the departments have been asked
 * @param toReview the months of each question that need evidence or a reviewer's eye, of the chosen months
 * @param evidence what has been handed in for the failing cells
 */
public record PlacementFile(PlacementRow row, CreditCode employer, BusinessYear year, Division office, PersonDetails details, List<ContractRow> contracts,
        List<CertificateRow> certificates, List<EducationRow> educations, Matrix matrix, PerQuestion toReview, List<EvidenceRow> evidence) {

    /** A contract with its attachments. */
    public record ContractRow(long id, ContractDetails details, List<EvidenceRow> files) {
    }

    /** A certificate; with an image when it was added by hand. @param contradicted whether the register said another category or grade than the number has */
    public record CertificateRow(long id, CertificateDetails details, boolean byHand, boolean accepted, boolean contradicted, List<EvidenceRow> files) {
    }

    /** A diploma of a graduate, perhaps with its scan. */
    public record EducationRow(long id, EducationDetails details, List<EvidenceRow> files) {
    }

    public boolean isDispatched() {
        return contracts.stream().anyMatch(contract -> contract.details().dispatched());
    }

    /** The months of a question that are failing, chosen, and without any evidence yet. A dispatch agreement and a hand-added certificate bring their own. */
    public Months uncovered(Question question) {
        var covered = evidence.stream().filter(row -> question.name().equals(row.question()) && !row.isInfected()).map(EvidenceRow::months).reduce(Months.NONE, Months::or);
        if (question == Question.CONTRACT && isDispatched() || question == Question.CERTIFICATE && certificates.stream().anyMatch(CertificateRow::byHand)) {
            return Months.NONE;
        }
        return toReview.of(question).minus(covered);
    }

    /** How many failing cells still lack evidence. */
    public int getUncoveredCells() {
        int cells = 0;
        for (var question : Question.values()) {
            cells += uncovered(question).count();
        }
        return cells;
    }

    /** Whether a reviewer has to look at anything. */
    public boolean isNeedsReview() {
        for (var question : Question.values()) {
            if (!toReview.of(question).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
