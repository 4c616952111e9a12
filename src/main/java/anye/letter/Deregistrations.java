package anye.letter;

import java.util.List;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceRow;
import anye.evidence.EvidenceSubject;
import anye.evidence.StoredFile;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All 注销业务申请书 that were handed in, and the form of the next. */
@ApplicationScoped
public class Deregistrations {

    /** Of one office and those below it; older ones are found in the files of the unit. */
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Letters letters;
    @Inject
    private Employers employers;
    @Inject
    private EvidenceFiles files;

    /** The form for the declaration of a letter, filled in from the unit's data. @throws Refusal when it is somebody else's */
    public byte[] form(long letterId) {
        var letter = letters.seen(letterId);
        var content = letter.content();
        var unit = employers.complete(letter.employer());
        return DeregistrationDrawing.draw(new DeregistrationContent(unit.name(), letter.employer(), content.businessYear(), content.certifyingAuthority(), said(unit.registeredAddress()),
                said(unit.handlerName()), said(unit.handlerPhone()), find(letter.declarationId()).map(handedIn -> handedIn.row().reason()).orElse("")));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    /** What was handed in with a declaration. */
    public Optional<DeregistrationRow> of(long declarationId) {
        return find(declarationId).map(Deregistration::row).filter(row -> actor.maySee(row.employer(), row.office()));
    }

    /** What was handed in to an office and those below it, the newest first. */
    public List<DeregistrationRow> handedIn(Division office) {
        return entities.createQuery("select d from Deregistration d order by d.handedInAt desc, d.id desc", Deregistration.class).getResultStream()
                .map(Deregistration::row).filter(row -> office.contains(row.office()) && actor.maySee(row.employer(), row.office())).limit(MOST).toList();
    }

    public List<EvidenceRow> papers(long id) {
        return files.of(EvidenceSubject.DEREGISTRATION, seen(id).id());
    }

    /** A signed paper, for the office. @throws Refusal when it is another office's */
    public Optional<StoredFile> paper(long id, long fileId) {
        return files.isUsedFor(fileId, EvidenceSubject.DEREGISTRATION, seen(id).id()) ? files.open(fileId) : Optional.empty();
    }

    private Deregistration seen(long id) {
        var found = entities.find(Deregistration.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        actor.mustSee(found.employer(), found.office());
        return found;
    }

    Optional<Deregistration> find(long declarationId) {
        return entities.createQuery("select d from Deregistration d where d.declarationId = :declaration", Deregistration.class).setParameter("declaration", declarationId)
                .getResultStream().findFirst();
    }

    void add(Deregistration deregistration) {
        entities.persist(deregistration);
        entities.flush();
    }
}
