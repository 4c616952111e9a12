package anye.review;

import java.util.Optional;
import java.util.stream.Stream;

import anye.declaration.PlacementFile;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceRow;
import anye.evidence.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The files that belong to a case: evidence of the person's cells, contracts and certificates. Any other file does not exist here. */
@ApplicationScoped
public class ReviewedFiles {

    @Inject
    private Cases cases;
    @Inject
    private EvidenceFiles files;

    /** @throws anye.kernel.Refusal for a case of another office */
    public Optional<StoredFile> open(long caseId, long fileId) {
        var file = cases.file(caseId).file();
        return file != null && all(file).anyMatch(row -> row.fileId() == fileId) ? files.open(fileId) : Optional.empty();
    }

    private static Stream<EvidenceRow> all(PlacementFile file) {
        return Stream.of(file.evidence().stream(), file.contracts().stream().flatMap(contract -> contract.files().stream()),
                file.certificates().stream().flatMap(held -> held.files().stream()), file.educations().stream().flatMap(education -> education.files().stream())).flatMap(rows -> rows);
    }
}
