package anye.declaration;

import java.util.List;

import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.OnePaper;
import anye.evidence.ReceivedFile;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes what a phone sends for one question of one person. Whoever has the code needs no account, and sees nothing but the question. */
@Stateless
public class UploadByPhone {

    /** Of one paper. */
    private static final int MOST = 20;

    @Inject
    private PhoneUploads uploads;
    @Inject
    private Placements placements;
    @Inject
    private Declarations declarations;
    @Inject
    private EvidenceFiles evidence;

    /** What the page is for. @throws Refusal at the field {@code code}, or when the declaration can no longer be written */
    public PhonePage look(String code, String address) {
        var upload = uploads.byCode(code, address);
        declarations.mustBeOpen(placements.declaration(placements.get(upload.placementId())));
        return upload.page();
    }

    /**
     * @param files in the order in which they were taken: several pictures become one document
     * @throws Refusal at the field {@code files}, or when the person's data can no longer be changed
     */
    public PhonePage upload(String code, String address, List<ReceivedFile> files) {
        var upload = uploads.byCode(code, address);
        if (files.isEmpty() || files.size() > MOST) {
            throw new Refusal("files", "declaration.phone.files", MOST);
        }
        var placement = placements.get(upload.placementId());
        var declaration = placements.declaration(placement);
        declarations.mustBeWritable(declaration);
        placement.mustBeIncomplete();
        try {
            evidence.receive(OnePaper.of(files), declaration.employer(), upload.openedBy(), EvidenceSubject.PLACEMENT, placement.id(), upload.question().name(), upload.months());
        } catch (Refusal tooLarge) {
            throw tooLarge.at("files");
        }
        upload.hasReceived(files.size());
        declarations.note("declaration.phone.received", placement);
        return upload.page();
    }
}
