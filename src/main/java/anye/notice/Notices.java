package anye.notice;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** All notices to employers. Telling somebody is part of the act that is told of: both happen, or neither. */
@ApplicationScoped
public class Notices {

    /** An employer gets a few notices a year for each of its people; beyond these, old ones are found no more. */
    private static final int MOST = 2000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;
    @Inject
    private PublicNotices publicNotices;

    /**
     * Tells an employer something.
     *
     * @param key the text of the title; the text under {@code key.body}, if there is one, says more
     * @param arguments what fills both; kept sealed
     */
    @Transactional
    public void tell(CreditCode employer, String key, Object... arguments) {
        entities.persist(Notice.to(employer, key, arguments, clock.instant()));
    }

    /**
     * What the one who acts now has been told and what concerns their region, newest first.
     *
     * @param employer null for staff, who see public notices alone
     * @param words what the notice must say, in the reader's language; empty for all
     */
    public List<NoticeRow> of(CreditCode employer, String words, Locale locale) {
        var told = told(employer, MOST).filter(row -> words == null || words.isBlank() || row.says(words.strip(), locale));
        return newestFirst(told, publicNotices.mine(words, MOST)).toList();
    }

    /**
     * The newest, for a first look.
     *
     * @param employer null for staff, who see public notices alone
     * @param place 残联主管部门 of the employer, or the office of the member of staff
     */
    public List<NoticeRow> latest(CreditCode employer, Division place, int most) {
        return newestFirst(told(employer, most), publicNotices.newest(place, employer != null, most)).limit(most).toList();
    }

    private Stream<NoticeRow> told(CreditCode employer, int most) {
        if (employer == null) {
            return Stream.empty();
        }
        return entities.createQuery("select n from Notice n where n.employer = :employer order by n.id desc", Notice.class)
                .setParameter("employer", employer).setMaxResults(most).getResultStream().map(Notice::row);
    }

    private static Stream<NoticeRow> newestFirst(Stream<NoticeRow> told, List<PublicNoticeRow> toEverybody) {
        return Stream.concat(told, toEverybody.stream().map(NoticeRow::of)).sorted(Comparator.comparing(NoticeRow::toldAt).reversed());
    }

    /** What an employer was told after a notice, in order: for who reads all of it piece by piece. */
    public List<NoticeRow> after(CreditCode employer, long id, int most) {
        return entities.createQuery("select n from Notice n where n.employer = :employer and n.id > :id order by n.id", Notice.class)
                .setParameter("employer", employer).setParameter("id", id).setMaxResults(most).getResultStream().map(Notice::row).toList();
    }

    public long unread(CreditCode employer) {
        return entities.createQuery("select count(n) from Notice n where n.employer = :employer and n.readAt is null", Long.class)
                .setParameter("employer", employer).getSingleResult();
    }

    Optional<Notice> find(CreditCode employer, long id) {
        return Optional.ofNullable(entities.find(Notice.class, id)).filter(notice -> notice.isFor(employer));
    }
}
