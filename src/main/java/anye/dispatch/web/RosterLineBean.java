package anye.dispatch.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import anye.access.CurrentActor;
import anye.dispatch.DispatchContracts;
import anye.dispatch.RosterLine;
import anye.dispatch.RosterRow;
import anye.dispatch.SaveRosterLine;
import anye.dispatch.Side;
import anye.kernel.CertificateType;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One person of the roster that is being written. */
@Named
@ViewScoped
public class RosterLineBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private SaveRosterLine saveRosterLine;

    private Long contract;
    private Long line;
    private CertificateType type = CertificateType.DISABILITY;
    private String certificate;
    private String person;
    private Integer grade;
    private String household;
    private String post;
    private LocalDate contractFrom;
    private LocalDate contractTo;
    private String insuredFrom;
    private String insuredTo;
    private String dispatchedFrom;
    private String dispatchedTo;
    private String phone;

    public void open() {
        var row = contracts.row(contract);
        var draft = contracts.rosters(contract).stream().filter(roster -> !roster.isFiled()).findFirst();
        if (row.side(actor.employer()) != Side.AGENCY || draft.isEmpty()) {
            throw new Refusal(null, "dispatch.roster.noDraft");
        }
        if (line != null) {
            show(saved(draft.get()));
        }
    }

    private RosterLine saved(RosterRow draft) {
        return contracts.lines(contract, draft.edition()).stream().filter(each -> each.id() == line).findFirst()
                .orElseThrow(() -> new Refusal(null, "dispatch.line.gone"));
    }

    private void show(RosterLine saved) {
        type = saved.type();
        certificate = saved.certificate();
        person = saved.person().value();
        grade = saved.type() == CertificateType.DISABILITY ? null : saved.grade();
        household = saved.household().code();
        post = saved.post();
        contractFrom = saved.contractFrom();
        contractTo = saved.contractTo();
        insuredFrom = saved.insuredFrom().toString();
        insuredTo = saved.insuredTo() == null ? null : saved.insuredTo().toString();
        dispatchedFrom = saved.dispatchedFrom().toString();
        dispatchedTo = saved.dispatchedTo() == null ? null : saved.dispatchedTo().toString();
        phone = saved.phone();
    }

    public String save() {
        store();
        return Pages.confirmed("dispatch.line.saved", "/dispatch/contract.xhtml?id=" + contract);
    }

    public String saveAndNext() {
        store();
        return Pages.confirmed("dispatch.line.saved", "/dispatch/line.xhtml?contract=" + contract);
    }

    private void store() {
        saveRosterLine.save(contract, new RosterLine(line == null ? 0 : line, type, certificate, number(), null, grade == null ? 0 : grade,
                household == null ? null : Division.of(household), post, contractFrom, contractTo, DispatchWords.month("insuredFrom", insuredFrom),
                DispatchWords.month("insuredTo", insuredTo), DispatchWords.month("dispatchedFrom", dispatchedFrom), DispatchWords.month("dispatchedTo", dispatchedTo), phone));
    }

    private ResidentNumber number() {
        try {
            return person == null ? null : ResidentNumber.of(person);
        } catch (Refusal malformed) {
            throw malformed.at("person");
        }
    }

    public boolean isNew() {
        return line == null;
    }

    public String getNear() {
        return contracts.row(contract).terms().place().code();
    }

    public CertificateType[] getTypes() {
        return CertificateType.values();
    }

    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, 10).boxed().toList();
    }

    public Long getContract() {
        return contract;
    }

    public void setContract(Long contract) {
        this.contract = contract;
    }

    public Long getLine() {
        return line;
    }

    public void setLine(Long line) {
        this.line = line;
    }

    public CertificateType getType() {
        return type;
    }

    public void setType(CertificateType type) {
        this.type = type;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Integer getGrade() {
        return grade;
    }

    public void setGrade(Integer grade) {
        this.grade = grade;
    }

    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public LocalDate getContractFrom() {
        return contractFrom;
    }

    public void setContractFrom(LocalDate contractFrom) {
        this.contractFrom = contractFrom;
    }

    public LocalDate getContractTo() {
        return contractTo;
    }

    public void setContractTo(LocalDate contractTo) {
        this.contractTo = contractTo;
    }

    public String getInsuredFrom() {
        return insuredFrom;
    }

    public void setInsuredFrom(String insuredFrom) {
        this.insuredFrom = insuredFrom;
    }

    public String getInsuredTo() {
        return insuredTo;
    }

    public void setInsuredTo(String insuredTo) {
        this.insuredTo = insuredTo;
    }

    public String getDispatchedFrom() {
        return dispatchedFrom;
    }

    public void setDispatchedFrom(String dispatchedFrom) {
        this.dispatchedFrom = dispatchedFrom;
    }

    public String getDispatchedTo() {
        return dispatchedTo;
    }

    public void setDispatchedTo(String dispatchedTo) {
        this.dispatchedTo = dispatchedTo;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
