package anye.dispatch;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Refusal;
import anye.kernel.persistence.SecretColumn;
import anye.policy.DueDate;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** 劳务派遣合同（协议） between an agency and a host. */
@Entity
@Table(name = "dispatch_contract")
class DispatchContract {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private CreditCode agency;
    private Division place;
    /** The same columns as text, for asking by their parts. */
    @Column(name = "place", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String placeCode;
    @Column(name = "agency", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String agencyCode;
    @Column(name = "host", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String hostCode;
    private CreditCode host;
    @Column(name = "host_name")
    private String hostName;
    @Column(name = "host_contact")
    private String hostContact;
    @Convert(converter = SecretColumn.class)
    @Column(name = "host_phone")
    private String hostPhone;
    @Column(name = "host_address")
    private String hostAddress;
    @Enumerated(EnumType.STRING)
    @Column(name = "host_type")
    private EmployerType hostType;
    @Column(name = "host_tax_bureau")
    private String hostTaxBureau;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "from_date")
    private LocalDate from;
    @Column(name = "to_date")
    private LocalDate to;
    private int headcount;
    private String posts;
    private String pay;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "due_provisional")
    private boolean dueProvisional;
    @Column(name = "filed_at")
    private Instant filedAt;
    @Column(name = "filed_by")
    private String filedBy;
    private boolean late;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Version
    private long version;

    protected DispatchContract() {
    }

    DispatchContract(CreditCode agency, Instant openedAt) {
        this.agency = agency;
        this.openedAt = openedAt;
    }

    void change(ContractTerms terms, DueDate due) {
        if (filedAt != null) {
            throw new Refusal(null, "dispatch.contract.filedAlready");
        }
        place = terms.place();
        host = terms.host();
        hostName = terms.hostName();
        hostContact = terms.hostContact();
        hostPhone = terms.hostPhone();
        hostAddress = terms.hostAddress();
        hostType = terms.hostType();
        hostTaxBureau = terms.hostTaxBureau();
        signedOn = terms.signedOn();
        from = terms.from();
        to = terms.to();
        headcount = terms.headcount();
        posts = terms.posts();
        pay = terms.pay();
        dueOn = due.date();
        dueProvisional = due.provisional();
    }

    void file(String by, Instant at, LocalDate today) {
        if (filedAt != null) {
            throw new Refusal(null, "dispatch.contract.filedAlready");
        }
        filedAt = at;
        filedBy = by;
        late = new DueDate(dueOn, dueProvisional).isMissedOn(today);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    CreditCode agency() {
        return agency;
    }

    CreditCode host() {
        return host;
    }

    boolean isFiled() {
        return filedAt != null;
    }

    ContractRow row() {
        return new ContractRow(id, version, agency, new ContractTerms(place, host, hostName, hostContact, hostPhone, hostAddress, hostType, hostTaxBureau, signedOn, from, to,
                headcount, posts, pay), new DueDate(dueOn, dueProvisional), filedAt, filedBy, late);
    }
}
