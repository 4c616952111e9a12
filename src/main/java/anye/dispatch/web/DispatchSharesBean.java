package anye.dispatch.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import anye.access.CurrentActor;
import anye.dispatch.AnswerShare;
import anye.dispatch.ContractRow;
import anye.dispatch.DispatchContracts;
import anye.dispatch.ProposeShare;
import anye.dispatch.RosterLine;
import anye.dispatch.RosterRow;
import anye.dispatch.ShareRow;
import anye.dispatch.Shares;
import anye.dispatch.Side;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 计入方: for whom the people of an agreement count, proposed by one side and confirmed by the other. */
@Named
@ViewScoped
public class DispatchSharesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private Shares shares;
    @Inject
    private ProposeShare proposeShare;
    @Inject
    private AnswerShare answerShare;

    private Long contract;
    private List<String> people = new ArrayList<>();
    private String from;
    private String to;
    private Side side;

    public void open() {
        if (!getRow().isFiled() || getMine() == null) {
            throw new Refusal(null, "access.notFound");
        }
    }

    public String propose() {
        proposeShare.propose(contract, people.stream().map(Long::valueOf).toList(), DispatchWords.month("shareFrom", from), DispatchWords.month("shareTo", to), side);
        return Pages.confirmed("dispatch.share.proposed", here());
    }

    public String confirm(long share) {
        answerShare.confirm(share);
        return Pages.confirmed("dispatch.share.confirmed", here());
    }

    public String decline(long share) {
        answerShare.decline(share);
        return Pages.confirmed("dispatch.share.declined", here());
    }

    public String withdraw(long share) {
        answerShare.withdraw(share);
        return Pages.confirmed("dispatch.share.withdrawn", here());
    }

    private String here() {
        return "/dispatch/shares.xhtml?contract=" + contract;
    }

    public ContractRow getRow() {
        return contracts.row(contract);
    }

    public Side getMine() {
        return getRow().side(actor.employer());
    }

    public List<ShareRow> getShares() {
        return shares.of(contract);
    }

    /** The newest filed edition. */
    public List<RosterLine> getLines() {
        return contracts.rosters(contract).stream().filter(RosterRow::isFiled).reduce((earlier, later) -> later).map(roster -> contracts.lines(contract, roster.edition())).orElse(List.of());
    }

    /** A person by the masked certificate, as the rosters show it; one who is no longer on it, by the masked number. */
    public String certificate(ShareRow share) {
        return getLines().stream().filter(line -> line.person().equals(share.person())).map(RosterLine::maskedCertificate).findFirst().orElse(share.person().masked());
    }

    public Side[] getSides() {
        return Side.values();
    }

    public Long getContract() {
        return contract;
    }

    public void setContract(Long contract) {
        this.contract = contract;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }
}
