package anye.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One member of staff. An account is closed, never removed: what it did stays told. */
@Entity
@Table(name = "staff_account")
class StaffAccount {

    /** How long a one-time code for a first password is good. */
    static final Duration CODE_IS_GOOD = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String account;
    private String name;
    private String roles;
    private Division office;
    private String password;
    private String issuer;
    private String subject;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "code_until")
    private Instant codeUntil;
    private boolean active;
    @Column(name = "certificate_number")
    private String certificateNumber;
    @Column(name = "certificate_until")
    private LocalDate certificateUntil;
    @Column(name = "agreement_until")
    private LocalDate agreementUntil;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;

    protected StaffAccount() {
    }

    StaffAccount(String account, String name, Set<Role> roles, Division office, Instant createdAt) {
        this.account = account;
        this.createdAt = createdAt;
        active = true;
        change(name, roles, office);
    }

    final void change(String newName, Set<Role> newRoles, Division newOffice) {
        if (newRoles.isEmpty() || newRoles.contains(Role.EMPLOYER)) {
            throw new Refusal("roles", "access.staff.roles");
        }
        if (newRoles.contains(Role.AUDITOR) && newRoles.size() > 1) {
            throw new Refusal("roles", "access.staff.auditorAlone");
        }
        name = newName;
        roles = newRoles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
        office = newOffice;
    }

    void holds(Credentials credentials) {
        certificateNumber = credentials.certificateNumber();
        certificateUntil = credentials.certificateUntil();
        agreementUntil = credentials.agreementUntil();
    }

    private Credentials credentials() {
        return new Credentials(certificateNumber, certificateUntil, agreementUntil);
    }

    void bindTo(String itsIssuer, String itsSubject) {
        issuer = itsIssuer;
        subject = itsSubject;
    }

    /** A new one-time code makes the old one and the old password worthless. */
    String invite(Instant now) {
        var code = Secrets.code();
        codeHash = Secrets.hashOfCode(code);
        codeUntil = now.plus(CODE_IS_GOOD);
        password = null;
        return code;
    }

    boolean accepts(String code, Instant now) {
        return active && codeHash != null && now.isBefore(codeUntil)
                && Secrets.same(codeHash.getBytes(), Secrets.hashOfCode(code).getBytes());
    }

    void setPassword(String typed) {
        password = Password.keep(typed, account);
        codeHash = null;
        codeUntil = null;
    }

    void close() {
        active = false;
    }

    void open() {
        active = true;
    }

    long id() {
        return id;
    }

    String account() {
        return account;
    }

    String password() {
        return password;
    }

    boolean isActive() {
        return active;
    }

    boolean isAdministrator() {
        return active && roles().contains(Role.ADMINISTRATOR);
    }

    boolean canSignIn(Set<String> issuers) {
        return password != null || issuer != null && issuers.contains(issuer);
    }

    Set<Role> roles() {
        return Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** With the rights that are in force on a day. */
    Actor actor(LocalDate today) {
        return Actor.staff(id, name, credentials().inForce(roles(), today), office);
    }

    StaffRow row() {
        return new StaffRow(id, account, name, roles(), office, credentials(), issuer != null, password != null, active, version);
    }
}
