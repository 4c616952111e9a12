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
import anye.kernel.paper.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** All 注销业务申请书 that were handed in, and the form of the next. */
@ApplicationScoped
public class Deregistrations {

    /** @param total over all pages */
    public record Found(List<DeregistrationRow> rows, long total) {
    }

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
    public Paper form(long letterId) {
        var letter = letters.seen(letterId);
        var content = letter.content();
        var unit = employers.complete(letter.employer());
        return new Paper(Words.of("letter.paper.name", content.businessYear().value(), Words.of("letter.deregistration.title"), unit.name()), DeregistrationDrawing.draw(new DeregistrationContent(unit.name(), letter.employer(), content.businessYear(), content.certifyingAuthority(), said(unit.registeredAddress()),
                said(unit.handlerName()), said(unit.handlerPhone()), find(letter.declarationId()).map(handedIn -> handedIn.row().reason()).orElse(""))));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    /** What was handed in with a declaration. */
    public Optional<DeregistrationRow> of(long declarationId) {
        return find(declarationId).map(Deregistration::row).filter(row -> actor.maySee(row.employer(), row.office()));
    }

    /** A page of what was handed in to an office and those below it, the newest first. @throws Refusal for an office that the actor's does not contain */
    public Found in(Division office, int page, int length) {
        var rows = asked("select d", Deregistration.class, office, " order by d.handedInAt desc, d.id desc").setFirstResult((page - 1) * length).setMaxResults(length).getResultStream().map(Deregistration::row).toList();
        return new Found(rows, asked("select count(d)", Long.class, office, "").getSingleResult());
    }

    private <T> TypedQuery<T> asked(String what, Class<T> type, Division office, String order) {
        actor.mustSee(null, office);
        return entities.createQuery(what + " from Deregistration d where d.officeCode between :low and :high" + order, type).setParameter("low", office.low()).setParameter("high", office.high());
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
