package anye.amendment;

import java.time.Clock;
import java.util.List;

import anye.declaration.Flips;
import anye.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The steps of {@link RenewVerdicts}. */
@ApplicationScoped
public class Renewal {

    @Inject
    private Amendments amendments;
    @Inject
    private Flips flips;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    @Transactional
    public List<Long> waiting() {
        return amendments.toRenew();
    }

    /** The open declarations that an amendment may touch; a plan of holidays touches no answer. */
    @Transactional
    public List<Long> touched(long id) {
        var row = amendments.row(id);
        return row.isHolidayPlan() ? List.of() : flips.open(row.division(), row.from());
    }

    /** @return how many people's answers are others */
    @Transactional(TxType.REQUIRES_NEW)
    public int renew(long declarationId, long amendmentId) {
        var renewed = flips.renew(declarationId);
        if (renewed.people() > 0) {
            var row = amendments.row(amendmentId);
            notices.tell(renewed.employer(), "amendment.told", renewed.year().toString(), renewed.people(), row.citation());
        }
        return renewed.people();
    }

    @Transactional
    public void done(long id, int people) {
        amendments.get(id).hasRenewed(people, clock.instant());
    }
}
