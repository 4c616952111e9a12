package anye.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import anye.kernel.CreditCode;
import anye.kernel.Months;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All files that employers and offices have handed in. */
@ApplicationScoped
public class EvidenceFiles {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Scanners scanners;
    @Inject
    private PendingFiles pending;
    @Inject
    private Quota quota;
    @Inject
    private Clock clock;

    /**
     * @param from who handed it in, by name, for the trail
     * @throws anye.kernel.Refusal as {@link Quota} has it
     */
    public long keep(ReceivedFile file, CreditCode owner, String from) {
        quota.mustHaveRoom(owner, 1, file.length());
        pending.taken(file);
        var kept = new EvidenceFile(file, owner, from, clock.instant());
        entities.persist(kept);
        entities.flush();
        entities.persist(new EvidenceScan(kept.id(), clock.instant()));
        return kept.id();
    }

    /** @param question the name of the question it answers, or null */
    public void use(long fileId, EvidenceSubject kind, long subjectId, String question, Months months) {
        entities.persist(new EvidenceUse(fileId, kind, subjectId, question, months));
    }

    /** What was handed in with something is kept, and is evidence of it as a whole. */
    public void receive(List<ReceivedFile> received, CreditCode owner, String from, EvidenceSubject kind, long subjectId) {
        receive(received, owner, from, kind, subjectId, null, Months.NONE);
    }

    /** The same for one question about it. */
    public void receive(List<ReceivedFile> received, CreditCode owner, String from, EvidenceSubject kind, long subjectId, String question, Months months) {
        received.forEach(file -> use(keep(file, owner, from), kind, subjectId, question, months));
    }

    public List<EvidenceRow> of(EvidenceSubject kind, long subjectId) {
        return entities.createQuery("""
                select new anye.evidence.EvidenceRow(u.id, f.id, f.shownName, f.kind, f.size, f.pages, f.sha256, f.receivedAt, u.question, u.months, s.state)
                from EvidenceUse u join EvidenceFile f on f.id = u.fileId left join EvidenceScan s on s.fileId = u.fileId
                where u.subjectKind = :kind and u.subjectId = :subject
                order by u.id""", EvidenceRow.class)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .getResultStream().map(row -> row.where(scanners.isThere())).toList();
    }

    /** Which of these subjects have evidence at all; a file with a virus is none. */
    public Set<Long> usedBy(EvidenceSubject kind, Collection<Long> subjects) {
        return subjects.isEmpty() ? Set.of() : new HashSet<>(entities.createQuery("select distinct u.subjectId from EvidenceUse u where u.subjectKind = :kind and u.subjectId in :subjects"
                + " and not exists (select s from EvidenceScan s where s.fileId = u.fileId and s.state = anye.evidence.ScanState.INFECTED)", Long.class)
                .setParameter("kind", kind).setParameter("subjects", subjects).getResultList());
    }

    /** What is evidence of one subject is evidence of another, too: the files are the same. @param subjects from the one to the other */
    public void useAgain(EvidenceSubject kind, Map<Long, Long> subjects) {
        if (!subjects.isEmpty()) {
            entities.createQuery("select u from EvidenceUse u where u.subjectKind = :kind and u.subjectId in :subjects order by u.id", EvidenceUse.class)
                    .setParameter("kind", kind).setParameter("subjects", subjects.keySet()).getResultList()
                    .forEach(use -> entities.persist(use.alsoFor(subjects.get(use.subjectId()))));
        }
    }

    /** All files of an employer with what they are evidence of, in the order in which they came; the caller has asked whether it may be seen. */
    public List<OwnedFile> ownedBy(CreditCode owner) {
        var uses = entities.createQuery("select u from EvidenceUse u, EvidenceFile f where f.id = u.fileId and f.owner = :owner order by u.id", EvidenceUse.class)
                .setParameter("owner", owner).getResultStream().collect(Collectors.groupingBy(EvidenceUse::fileId, Collectors.mapping(EvidenceUse::owned, Collectors.toList())));
        return entities.createQuery("select f.id, f.shownName, f.kind, f.size, f.sha256, f.receivedAt, f.receivedFrom, s.state from EvidenceFile f left join EvidenceScan s on s.fileId = f.id where f.owner = :owner order by f.id", Object[].class)
                .setParameter("owner", owner).getResultStream().map(row -> new OwnedFile((Long) row[0], (String) row[1], FileKind.valueOf((String) row[2]), (Long) row[3],
                        ((String) row[4]).strip(), (Instant) row[5], (String) row[6],
                        row[7] == null ? ScanState.WAITING : (ScanState) row[7], uses.getOrDefault((Long) row[0], List.of()))).toList();
    }

    /** Nothing of a file with a virus is ever handed out, and where there is a scanner nothing that it has not seen. */
    public Optional<StoredFile> open(long fileId) {
        var state = Optional.ofNullable(entities.find(EvidenceScan.class, fileId)).map(EvidenceScan::state).orElse(ScanState.WAITING);
        return state.isServed(scanners.isThere()) ? Optional.ofNullable(entities.find(EvidenceFile.class, fileId)).map(EvidenceFile::opened) : Optional.empty();
    }

    /** Whether the file is evidence of this subject. */
    public boolean isUsedFor(long fileId, EvidenceSubject kind, long subjectId) {
        return of(kind, subjectId).stream().anyMatch(row -> row.fileId() == fileId);
    }

    /** Ends one use; a file that nobody uses any more goes with it. */
    public void endUse(EvidenceSubject kind, long subjectId, long useId) {
        end(of(kind, subjectId).stream().filter(row -> row.useId() == useId).toList());
    }

    /** Ends every use by a subject that is no more. */
    public void endAllUses(EvidenceSubject kind, long subjectId) {
        end(of(kind, subjectId));
    }

    private void end(List<EvidenceRow> rows) {
        for (var row : rows) {
            entities.remove(entities.find(EvidenceUse.class, row.useId()));
            entities.flush();
            var stillUsed = entities.createQuery("select count(u) from EvidenceUse u where u.fileId = :file", Long.class)
                    .setParameter("file", row.fileId()).getSingleResult();
            if (stillUsed == 0) {
                entities.createQuery("delete from EvidenceScan s where s.fileId = :file").setParameter("file", row.fileId()).executeUpdate();
                entities.remove(entities.getReference(EvidenceFile.class, row.fileId()));
            }
        }
    }
}
