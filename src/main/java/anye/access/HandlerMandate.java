package anye.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import anye.kernel.CreditCode;
import anye.kernel.PersonName;
import anye.kernel.PhoneNumber;
import anye.kernel.persistence.SecretColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Who may act for an employer, as its legal representative said (授权委托). The first sign-in of somebody with this name and telephone
 * binds it to their account at the portal; from then on nobody else is that handler. Kept when it is over.
 */
@Entity
@Table(name = "handler_mandate")
class HandlerMandate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "credit_code")
    private CreditCode employer;
    @Convert(converter = SecretColumn.class)
    private String name;
    @Convert(converter = SecretColumn.class)
    private String phone;
    private String scopes;
    @Column(name = "expires_on")
    private LocalDate expiresOn;
    private String issuer;
    @Column(name = "portal_subject")
    private String portalSubject;
    @Column(name = "named_at")
    private Instant namedAt;
    @Column(name = "named_by")
    private String namedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected HandlerMandate() {
    }

    HandlerMandate(CreditCode employer, String name, String phone, Set<HandlerScope> scopes, LocalDate expiresOn, String namedBy, Instant namedAt) {
        this.employer = employer;
        this.name = name;
        this.phone = phone;
        this.scopes = scopes.stream().sorted().map(HandlerScope::name).collect(Collectors.joining(" "));
        this.expiresOn = expiresOn;
        this.namedBy = namedBy;
        this.namedAt = namedAt;
    }

    /** The last day counts. */
    boolean standsOn(LocalDate day) {
        return endedAt == null && !day.isAfter(expiresOn);
    }

    boolean isOf(String itsIssuer, String itsSubject) {
        return portalSubject != null && portalSubject.equals(itsSubject) && issuer.equals(itsIssuer);
    }

    boolean awaits(String itsName, String itsPhone) {
        return portalSubject == null && isSamePerson(itsName, itsPhone);
    }

    void bind(String itsIssuer, String itsSubject) {
        issuer = itsIssuer;
        portalSubject = itsSubject;
    }

    /** @return whether this is what ended it */
    boolean end(Instant at) {
        if (endedAt != null) {
            return false;
        }
        endedAt = at;
        return true;
    }

    boolean isFor(CreditCode whose) {
        return employer.equals(whose);
    }

    boolean isSamePerson(String otherName, String otherPhone) {
        return PersonName.same(name, otherName) && PhoneNumber.same(phone, otherPhone);
    }

    Long id() {
        return id;
    }

    Handling handling() {
        return new Handling(id, scopes());
    }

    private Set<HandlerScope> scopes() {
        return Arrays.stream(scopes.split(" ")).map(HandlerScope::valueOf).collect(Collectors.toSet());
    }

    HandlerRow row(LocalDate today) {
        return new HandlerRow(id, name, phone, scopes(), expiresOn, namedAt, namedBy, endedAt, portalSubject != null, standsOn(today));
    }
}
