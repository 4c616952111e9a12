package anye.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import anye.access.CurrentActor;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 学历管理: adds or changes a diploma; a scan of it may come with it (AC-17). */
@Stateless
public class SaveEducation {

    @Inject
    private CurrentActor actor;
    @Inject
    private Placements placements;
    @Inject
    private EvidenceFiles evidence;
    @Inject
    private Clock clock;

    /** @param educationId null for a new one */
    public long save(long placementId, Long educationId, EducationDetails details, List<ReceivedFile> files) {
        var placement = placements.own(placementId);
        if (details.graduatedOn() != null && details.graduatedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("graduatedOn", "declaration.education.future");
        }
        placement.forgetVerdict();
        var education = educationId == null ? placements.add(new PlacementEducation(placementId, details)) : changed(placementId, educationId, details);
        evidence.receive(files, actor.employer(), actor.get().handlerName(), EvidenceSubject.EDUCATION, education.id());
        return education.id();
    }

    /**
     * The same for a diploma that was read before.
     *
     * @param read what the page showed
     * @throws ChangedMeanwhile when somebody else has saved since
     */
    public long change(long placementId, long educationId, EducationDetails read, EducationDetails details, List<ReceivedFile> files) {
        if (!placements.lockEducation(placementId, educationId).details().equals(read)) {
            throw new ChangedMeanwhile();
        }
        return save(placementId, educationId, details, files);
    }

    private PlacementEducation changed(long placementId, long educationId, EducationDetails details) {
        var education = placements.education(placementId, educationId);
        education.change(details);
        return education;
    }
}
