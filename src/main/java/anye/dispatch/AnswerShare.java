package anye.dispatch;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The other side confirms or declines a proposed share, or the one who proposed it takes it back. */
@Stateless
public class AnswerShare {

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private Shares shares;
    @Inject
    private DispatchMonths months;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Event<ShareConfirmed> confirmed;
    @Inject
    private Clock clock;

    /** From here on the months count for the named side, and what the same two had confirmed for them before ends. */
    public void confirm(long shareId) {
        var share = answered(shareId, ShareState.CONFIRMED);
        var contract = contracts.get(share.contractId());
        var credited = Shares.credited(contract, share.side());
        confirmed.fire(new ShareConfirmed(share.person(), share.from(), share.to(), credited));
        months.put(share, credited);
        shares.all(share.contractId()).stream().filter(earlier -> isReplacedBy(earlier, share)).forEach(Share::replaced);
        tell(share, contract, "dispatch.notice.shareConfirmed");
        write(share, "dispatch.share.confirmed");
    }

    public void decline(long shareId) {
        var share = answered(shareId, ShareState.DECLINED);
        tell(share, contracts.get(share.contractId()), "dispatch.notice.shareDeclined");
        write(share, "dispatch.share.declined");
    }

    public void withdraw(long shareId) {
        write(answered(shareId, ShareState.WITHDRAWN), "dispatch.share.withdrawn");
    }

    private Share answered(long shareId, ShareState answer) {
        var share = shares.lock(shareId);
        share.answer(answer, shares.acting(contracts.get(share.contractId())), actor.get().handlerName(), clock.instant());
        return share;
    }

    /** Only a share of which nothing is left: one that is covered in part still holds for the rest of its months. */
    private static boolean isReplacedBy(Share earlier, Share later) {
        var row = earlier.row();
        return row.state() == ShareState.CONFIRMED && !earlier.id().equals(later.id()) && earlier.person().equals(later.person())
                && !row.from().isBefore(later.from()) && !row.to().isAfter(later.to());
    }

    private void tell(Share share, DispatchContract contract, String notice) {
        notices.tell(Shares.other(contract, contract.row().side(actor.employer())), notice, actor.get().employerName(), share.from(), share.to());
    }

    private void write(Share share, String act) {
        journal.write(act, "dispatchShare:" + share.id(), actor.employer(), Map.of("contract", "" + share.contractId(), "from", share.from().toString(),
                "to", share.to().toString(), "side", share.side().name()));
    }
}
