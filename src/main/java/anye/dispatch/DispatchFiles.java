package anye.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import anye.audit.Journal;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceRow;
import anye.evidence.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The scans of filings, contracts and rosters, for whom they concern. Who opened one is written down. */
@ApplicationScoped
public class DispatchFiles {

    @Inject
    private Qualifications qualifications;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Journal journal;

    @Transactional
    public Optional<StoredFile> ofQualification(long id, long fileId) {
        return opened(qualifications.scans(id), fileId);
    }

    @Transactional
    public Optional<StoredFile> ofContract(long id, long fileId) {
        return opened(contracts.scans(id), fileId);
    }

    @Transactional
    public Optional<StoredFile> ofRoster(long contractId, int edition, long fileId) {
        return opened(contracts.sealedScans(contractId, edition), fileId);
    }

    private Optional<StoredFile> opened(List<EvidenceRow> rows, long fileId) {
        if (rows.stream().noneMatch(row -> row.fileId() == fileId)) {
            return Optional.empty();
        }
        var file = files.open(fileId);
        file.ifPresent(opened -> journal.write("dispatch.file.opened", "evidenceFile:" + fileId, opened.owner(), Map.of()));
        return file;
    }
}
