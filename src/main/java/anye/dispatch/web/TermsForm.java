package anye.dispatch.web;

import java.io.Serializable;
import java.time.LocalDate;

import anye.dispatch.ContractTerms;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Refusal;

/** What is typed about a 派遣合同. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String place;
    private String host;
    private String hostName;
    private String hostContact;
    private String hostPhone;
    private String hostAddress;
    private EmployerType hostType;
    private String hostTaxBureau;
    private LocalDate signedOn;
    private LocalDate from;
    private LocalDate to;
    private Integer headcount;
    private String posts;
    private String pay;

    static TermsForm of(ContractTerms saved) {
        var form = new TermsForm();
        form.place = saved.place().code();
        form.host = saved.host().value();
        form.hostName = saved.hostName();
        form.hostContact = saved.hostContact();
        form.hostPhone = saved.hostPhone();
        form.hostAddress = saved.hostAddress();
        form.hostType = saved.hostType();
        form.hostTaxBureau = saved.hostTaxBureau();
        form.signedOn = saved.signedOn();
        form.from = saved.from();
        form.to = saved.to();
        form.headcount = saved.headcount();
        form.posts = saved.posts();
        form.pay = saved.pay();
        return form;
    }

    ContractTerms terms() {
        return new ContractTerms(place == null ? null : Division.of(place), code(), hostName, hostContact, hostPhone, hostAddress, hostType, hostTaxBureau, signedOn, from, to,
                headcount == null ? 0 : headcount, posts, pay);
    }

    private CreditCode code() {
        try {
            return host == null ? null : new CreditCode(host);
        } catch (Refusal malformed) {
            throw malformed.at("host");
        }
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getHostName() {
        return hostName;
    }

    public void setHostName(String hostName) {
        this.hostName = hostName;
    }

    public String getHostContact() {
        return hostContact;
    }

    public void setHostContact(String hostContact) {
        this.hostContact = hostContact;
    }

    public String getHostPhone() {
        return hostPhone;
    }

    public void setHostPhone(String hostPhone) {
        this.hostPhone = hostPhone;
    }

    public String getHostAddress() {
        return hostAddress;
    }

    public void setHostAddress(String hostAddress) {
        this.hostAddress = hostAddress;
    }

    public EmployerType getHostType() {
        return hostType;
    }

    public void setHostType(EmployerType hostType) {
        this.hostType = hostType;
    }

    public String getHostTaxBureau() {
        return hostTaxBureau;
    }

    public void setHostTaxBureau(String hostTaxBureau) {
        this.hostTaxBureau = hostTaxBureau;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Integer getHeadcount() {
        return headcount;
    }

    public void setHeadcount(Integer headcount) {
        this.headcount = headcount;
    }

    public String getPosts() {
        return posts;
    }

    public void setPosts(String posts) {
        this.posts = posts;
    }

    public String getPay() {
        return pay;
    }

    public void setPay(String pay) {
        this.pay = pay;
    }
}
