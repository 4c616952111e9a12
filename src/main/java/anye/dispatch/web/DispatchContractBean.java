package anye.dispatch.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import anye.access.CurrentActor;
import anye.dispatch.ContractRow;
import anye.dispatch.DiscardDraft;
import anye.dispatch.DispatchContracts;
import anye.dispatch.DispatchPlaces;
import anye.dispatch.FileRoster;
import anye.dispatch.RemoveRosterLine;
import anye.dispatch.ReviseRoster;
import anye.dispatch.RosterLine;
import anye.dispatch.RosterRow;
import anye.dispatch.Shares;
import anye.dispatch.Side;
import anye.evidence.EvidenceRow;
import anye.evidence.web.Uploads;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** One 派遣合同 with the editions of its roster, for the agency, the host and the office. */
@Named
@ViewScoped
public class DispatchContractBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private DispatchPlaces places;
    @Inject
    private Shares shares;
    @Inject
    private FileRoster fileRoster;
    @Inject
    private ReviseRoster reviseRoster;
    @Inject
    private DiscardDraft discardDraft;
    @Inject
    private RemoveRosterLine removeRosterLine;

    private Long id;
    private Integer edition;
    private LocalDate changedOn;
    private transient List<Part> sealed;
    private transient ContractRow row;
    private transient List<RosterRow> rosters;
    private transient List<RosterLine> lines;

    /** The newest edition unless another is asked for. */
    public void open() {
        row = contracts.row(id);
        rosters = contracts.rosters(id);
        if (edition == null || rosters.stream().noneMatch(each -> each.edition() == edition)) {
            edition = rosters.get(rosters.size() - 1).edition();
        }
        lines = contracts.lines(id, edition);
    }

    public String file() {
        boolean late = fileRoster.file(id, Uploads.received(sealed, "SEALED_ROSTER"));
        return Pages.confirmed(late ? "dispatch.roster.filedLate" : "dispatch.roster.filed", here());
    }

    public String revise() {
        reviseRoster.revise(id, changedOn);
        return Pages.confirmed("dispatch.roster.revised", here());
    }

    public String discard() {
        return Pages.confirmed("dispatch.draft.discarded", discardDraft.discard(id) ? "/dispatch/overview.xhtml" : here());
    }

    public String remove(long line) {
        removeRosterLine.remove(id, line);
        return Pages.confirmed("dispatch.line.removed", here());
    }

    private String here() {
        return "/dispatch/contract.xhtml?id=" + id;
    }

    private void read() {
        if (row == null) {
            open();
        }
    }

    public ContractRow getRow() {
        read();
        return row;
    }

    public List<RosterRow> getRosters() {
        read();
        return rosters;
    }

    public List<RosterLine> getLines() {
        read();
        return lines;
    }

    public RosterRow getShown() {
        return getRosters().stream().filter(each -> each.edition() == edition).findFirst().orElseThrow();
    }

    public List<EvidenceRow> getScans() {
        return contracts.scans(id);
    }

    public List<EvidenceRow> getSealedScans() {
        return contracts.sealedScans(id, edition);
    }

    public boolean isAgency() {
        return actor.get().isEmployer() && getRow().side(actor.employer()) == Side.AGENCY;
    }

    public boolean isWriting() {
        return isAgency() && !getShown().isFiled();
    }

    /** A next edition can begin when none is being written. */
    public boolean isMayRevise() {
        return isAgency() && getRosters().stream().allMatch(RosterRow::isFiled);
    }

    public boolean isSideHere() {
        return actor.get().isEmployer() && getRow().isFiled();
    }

    public long getWaiting() {
        return isSideHere() ? shares.waiting(id, getRow().side(actor.employer())) : 0;
    }

    public boolean isSomebodyFromElsewhere() {
        return isAgency() && getLines().stream().anyMatch(line -> line.isFromElsewhere(getRow().terms().place()));
    }

    /** The years of the form: those in which the agreement runs and the rules are in force. */
    public List<Integer> getYears() {
        var terms = getRow().terms();
        int first = Math.max(terms.from().getYear(), places.since(terms.place()).getYear());
        return IntStream.rangeClosed(first, Math.max(first, terms.to().getYear())).boxed().toList();
    }

    public String month(YearMonth month) {
        return month == null ? null : month.toString();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }

    public LocalDate getChangedOn() {
        return changedOn;
    }

    public void setChangedOn(LocalDate changedOn) {
        this.changedOn = changedOn;
    }

    public List<Part> getSealed() {
        return sealed;
    }

    public void setSealed(List<Part> sealed) {
        this.sealed = sealed;
    }
}
