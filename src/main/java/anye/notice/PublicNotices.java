package anye.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import anye.access.CurrentActor;
import anye.evidence.PendingFiles;
import anye.evidence.ReceivedFile;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.persistence.PartOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

/**
 * All public notices (通知公告). An employer reads those of its 残联主管部门 and of every office above it; who has not signed
 * in reads what is open; an office reads what concerns its region, and governs what is addressed to its region or a part
 * of it.
 */
@ApplicationScoped
public class PublicNotices {

    private static final String SHOWN = """
            from PublicNotice n where n.publishAt <= :now and n.withdrawnAt is null
            and not exists (select m.id from PublicNotice m where m.series = n.series and m.edition > n.edition and m.publishAt <= :now)""";
    private static final String SAYS = " and (lower(n.title) like :words escape '!' or lower(n.body) like :words escape '!')";
    private static final String NEWEST_FIRST = " order by n.publishAt desc, n.id desc";
    private static final String ITS_OWN = "(n.audience = :county or n.audience = :city or n.audience = :province or n.audience = '000000')";

    /** 附件 of one edition. */
    static final int MOST_FILES = 20;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PendingFiles pending;
    @Inject
    private Clock clock;
    @Inject
    private CurrentActor actor;
    @Inject
    private Residence residence;
    @Inject
    private NewestNotices newestNotices;
    @Inject
    private Event<NewestNotices.Changed> changed;

    /** A page of what everybody may read. */
    public record Found(List<PublicNoticeRow> rows, long total) {
    }

    /** What concerns the reader who acts now, the newest first. */
    List<PublicNoticeRow> mine(String words, int most) {
        var where = " and " + (actor.get().isEmployer() ? ITS_OWN : concerning());
        var query = entities.createQuery("select n " + SHOWN + where + says(words) + NEWEST_FIRST, PublicNotice.class);
        return shown(fill(query, home(), !actor.get().isEmployer(), words).setMaxResults(most));
    }

    /** The newest of what concerns an employer of a place, or an office; up to five seconds old. */
    List<PublicNoticeRow> newest(Division place, boolean toEmployer, int most) {
        return newestNotices.of(place, toEmployer, () -> {
            var where = " and " + (toEmployer ? ITS_OWN : concerning());
            return shown(fill(entities.createQuery("select n " + SHOWN + where + NEWEST_FIRST, PublicNotice.class), place, !toEmployer, null).setMaxResults(most));
        });
    }

    /** What is read without sign-in, of one region and those above and below it. */
    public Found open(Division region, String words, int page, int length) {
        var where = SHOWN + " and n.open = true and " + concerning() + says(words);
        var total = fill(entities.createQuery("select count(n) " + where, Long.class), region, true, words).getSingleResult();
        var query = fill(entities.createQuery("select n " + where + NEWEST_FIRST, PublicNotice.class), region, true, words);
        return new Found(shown(query.setFirstResult((page - 1) * length).setMaxResults(length)), total);
    }

    /** Every edition that an office governs, whatever became of it; what was changed last comes first. */
    public Found governed(String words, int page, int length) {
        var where = " from PublicNotice n where n.audience between :low and :high" + says(words);
        var count = entities.createQuery("select count(n)" + where, Long.class).setParameter("low", office().low()).setParameter("high", office().high());
        var query = entities.createQuery("select n" + where + " order by n.changedAt desc, n.id desc", PublicNotice.class).setParameter("low", office().low()).setParameter("high", office().high());
        if (!says(words).isEmpty()) {
            count.setParameter("words", like(words));
            query.setParameter("words", like(words));
        }
        return new Found(rows(query.setFirstResult((page - 1) * length).setMaxResults(length)), count.getSingleResult());
    }

    /**
     * One edition for whoever may read it. Of a withdrawn one the reader learns that it was withdrawn, and why.
     *
     * @throws Refusal notice.gone for what does not exist as for what is not for this reader
     */
    public PublicNoticeRow read(long id) {
        var notice = Optional.ofNullable(entities.find(PublicNotice.class, id)).filter(this::mayRead).orElseThrow(PublicNotices::gone);
        return row(notice);
    }

    /** The edition of the same series that counts now; nothing when it is this one, or when all was withdrawn. */
    public Optional<PublicNoticeRow> newest(PublicNoticeRow row) {
        return entities.createQuery("select n " + SHOWN + " and n.series = :series", PublicNotice.class)
                .setParameter("now", now()).setParameter("series", row.series()).getResultStream().map(this::row).filter(other -> other.id() != row.id()).findFirst();
    }

    /** All published editions of the series, the newest first. */
    public List<PublicNoticeRow> editions(PublicNoticeRow row) {
        return rows(entities.createQuery("select n from PublicNotice n where n.series = :series and n.publishAt <= :now order by n.edition desc", PublicNotice.class)
                .setParameter("now", now()).setParameter("series", row.series()));
    }

    public List<NoticeFileRow> files(long id) {
        return entities.createQuery("select new anye.notice.NoticeFileRow(f.id, f.shownName, f.kind, f.size) from PublicNoticeFile f where f.notice = :notice order by f.id",
                NoticeFileRow.class).setParameter("notice", id).getResultList();
    }

    /** An attachment of an edition that the reader may read. */
    public Optional<NoticeFile> file(long fileId) {
        return Optional.ofNullable(entities.find(PublicNoticeFile.class, fileId))
                .filter(file -> Optional.ofNullable(entities.find(PublicNotice.class, file.notice())).filter(notice -> mayGovern(notice) || mayRead(notice) && !notice.isWithdrawn()).isPresent())
                .map(file -> new NoticeFile(file.shownName(), file.kind(), file.content()));
    }

    /** @throws Refusal notice.gone when the edition is not addressed to the office's region */
    public PublicNoticeRow govern(long id) {
        return row(governed(id));
    }

    /** What an office announces by another act of its own; in force at once. */
    @Transactional
    public long announce(String title, String body, Division audience) {
        var notice = new PublicNotice(new NoticeText(title, body, audience, true), actor.subject(), now());
        notice.publish(now(), now());
        return add(notice);
    }

    // for the use cases

    PublicNotice lock(long id, long version) {
        changed.fire(new NewestNotices.Changed());
        var notice = governed(id);
        entities.lock(notice, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(notice);
        if (notice.version() != version) {
            throw new NoticeChangedMeanwhile();
        }
        return notice;
    }

    long add(PublicNotice notice) {
        changed.fire(new NewestNotices.Changed());
        entities.persist(notice);
        entities.flush();
        if (notice.series() == null) {
            notice.beginSeries();
            entities.flush();
        }
        return notice.id();
    }

    void remove(PublicNotice notice) {
        entities.createQuery("delete from PublicNoticeFile f where f.notice = :notice").setParameter("notice", notice.id()).executeUpdate();
        entities.remove(notice);
    }

    /** @throws Refusal notice.tooManyFiles */
    void attach(long id, List<ReceivedFile> files) {
        var held = entities.createQuery("select count(f) from PublicNoticeFile f where f.notice = :notice", Long.class).setParameter("notice", id).getSingleResult();
        if (held + files.size() > MOST_FILES) {
            throw new Refusal("file", "notice.tooManyFiles", MOST_FILES);
        }
        files.forEach(file -> {
            pending.taken(file);
            entities.persist(new PublicNoticeFile(id, file));
        });
    }

    void copyFiles(long from, long to) {
        entities.createQuery("select f from PublicNoticeFile f where f.notice = :notice order by f.id", PublicNoticeFile.class)
                .setParameter("notice", from).getResultStream().map(file -> file.copyFor(to)).toList().forEach(entities::persist);
    }

    boolean detach(long id, long fileId) {
        return entities.createQuery("delete from PublicNoticeFile f where f.id = :file and f.notice = :notice").setParameter("file", fileId).setParameter("notice", id).executeUpdate() > 0;
    }

    /** The number of the last edition of a series, published or not. */
    PublicNotice lastOf(long series) {
        return entities.createQuery("select n from PublicNotice n where n.series = :series order by n.edition desc", PublicNotice.class)
                .setParameter("series", series).setMaxResults(1).getSingleResult();
    }

    /** @throws Refusal at the field when the region is not the office's */
    void mustBeWithin(Division audience) {
        if (!office().contains(audience)) {
            throw new Refusal("audience", "notice.audience.outside");
        }
    }

    // who may

    private PublicNotice governed(long id) {
        return Optional.ofNullable(entities.find(PublicNotice.class, id)).filter(this::mayGovern).orElseThrow(PublicNotices::gone);
    }

    private boolean mayGovern(PublicNotice notice) {
        return actor.get().isStaff() && actor.get().office().contains(notice.audience());
    }

    private boolean mayRead(PublicNotice notice) {
        if (!notice.isPublished(now())) {
            return false;
        }
        return notice.isOpen() || actor.get().isStaff() && (notice.audience().contains(actor.get().office()) || actor.get().office().contains(notice.audience()))
                || actor.get().isEmployer() && notice.audience().contains(home());
    }

    private Division home() {
        if (actor.get().isEmployer()) {
            return residence.of(actor.get().employer()).orElse(Division.NATION);
        }
        return actor.get().isStaff() ? actor.get().office() : Division.NATION;
    }

    private Division office() {
        if (!actor.get().isStaff()) {
            throw gone();
        }
        return actor.get().office();
    }

    private static Refusal gone() {
        return new Refusal(null, "notice.gone");
    }

    // how it is asked

    private static String concerning() {
        return "(n.audience between :low and :high or " + ITS_OWN + ")";
    }

    private static String says(String words) {
        return words == null || words.isBlank() ? "" : SAYS;
    }

    private static String like(String words) {
        return PartOf.text(words.toLowerCase(Locale.ROOT));
    }

    private <T> TypedQuery<T> fill(TypedQuery<T> query, Division place, boolean andBelow, String words) {
        query.setParameter("now", now()).setParameter("county", place.code()).setParameter("city", place.city().code()).setParameter("province", place.province().code());
        if (andBelow) {
            query.setParameter("low", place.low()).setParameter("high", place.high());
        }
        return says(words).isEmpty() ? query : query.setParameter("words", like(words));
    }

    /** Of editions that are shown none is superseded. */
    private List<PublicNoticeRow> shown(TypedQuery<PublicNotice> query) {
        return query.getResultStream().map(notice -> notice.row(now(), false)).toList();
    }

    private List<PublicNoticeRow> rows(TypedQuery<PublicNotice> query) {
        var notices = query.getResultList();
        var newest = newest(notices);
        return notices.stream().map(notice -> notice.row(now(), newest.getOrDefault(notice.series(), 0) > notice.edition())).toList();
    }

    private PublicNoticeRow row(PublicNotice notice) {
        return notice.row(now(), newest(List.of(notice)).getOrDefault(notice.series(), 0) > notice.edition());
    }

    /** The number of the last published edition of each series. */
    private Map<Long, Integer> newest(List<PublicNotice> notices) {
        if (notices.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select m.series, max(m.edition) from PublicNotice m where m.series in :series and m.publishAt <= :now group by m.series", Object[].class)
                .setParameter("series", notices.stream().map(PublicNotice::series).distinct().toList()).setParameter("now", now())
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    private Instant now() {
        return clock.instant();
    }
}
