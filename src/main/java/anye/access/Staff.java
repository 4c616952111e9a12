package anye.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Everybody who works here. */
@ApplicationScoped
public class Staff {

    @PersistenceContext
    private EntityManager accounts;
    @Inject
    private Clock clock;

    /** The one with this key and its rights as of now; nobody when the account is closed. */
    public Optional<Actor> actor(long account) {
        return Optional.ofNullable(accounts.find(StaffAccount.class, account)).filter(StaffAccount::isActive).map(found -> found.actor(today()));
    }

    /** The one whom a directory knows by this subject. */
    public Optional<Actor> actor(String issuer, String subject) {
        return accounts.createQuery("select a from StaffAccount a where a.issuer = :issuer and a.subject = :subject and a.active = true", StaffAccount.class)
                .setParameter("issuer", issuer).setParameter("subject", subject).getResultStream().findFirst().map(found -> found.actor(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The one with this key, such as {@code staff:17}. */
    public Optional<Actor> actor(String key) {
        return key != null && key.matches("staff:\\d{1,18}") ? actor(Long.parseLong(key.substring("staff:".length()))) : Optional.empty();
    }

    /** Those with a role whose office is exactly this one, with the rights that they have as of now. */
    public List<Actor> of(Division office, Role role) {
        return accounts.createQuery("select a from StaffAccount a where a.active = true and a.office = :office order by a.id", StaffAccount.class)
                .setParameter("office", office).getResultStream().map(found -> found.actor(today())).filter(found -> found.has(role)).toList();
    }

    /** Where the certificate and the agreement of a member of staff stand today. */
    public Credentials.State credentials(Actor actor) {
        return row(account(actor)).map(this::state).orElse(Credentials.State.NOT_RECORDED);
    }

    public Credentials.State state(StaffRow row) {
        return row.credentials().state(row.roles(), today());
    }

    /** The number of a member of staff's account. */
    public static long account(Actor actor) {
        return Long.parseLong(actor.subject().substring("staff:".length()));
    }

    public List<StaffRow> list() {
        return accounts.createQuery("select a from StaffAccount a order by a.active desc, a.office, a.account", StaffAccount.class)
                .getResultList().stream().map(StaffAccount::row).toList();
    }

    public Optional<StaffRow> row(long id) {
        return Optional.ofNullable(accounts.find(StaffAccount.class, id)).map(StaffAccount::row);
    }

    /** Whether anybody who can sign in, with a password or by one of these directories, can administer this installation. */
    boolean hasAdministrator(Set<String> issuers) {
        return active().anyMatch(account -> account.isAdministrator() && account.canSignIn(issuers));
    }

    /**
     * Makes an account that only a directory signs in, unless it is there.
     *
     * @param account the name in lists; nobody signs in with it
     */
    @Transactional
    public void ensure(String account, String name, Set<Role> roles, Division office, String issuer, String subject, Instant now) {
        var found = find(account);
        if (found.isEmpty()) {
            var made = new StaffAccount(account, name, roles, office, now);
            made.bindTo(issuer, subject);
            accounts.persist(made);
        } else {
            found.get().bindTo(issuer, subject);
        }
    }

    Optional<StaffAccount> find(String account) {
        return accounts.createQuery("select a from StaffAccount a where a.account = :account", StaffAccount.class)
                .setParameter("account", plain(account)).getResultStream().findFirst();
    }

    StaffAccount get(long id, long version) {
        var account = accounts.find(StaffAccount.class, id);
        if (account == null) {
            throw new Refusal(null, "access.notFound");
        }
        if (account.row().version() != version) {
            throw new OptimisticLockException();
        }
        return account;
    }

    void add(StaffAccount account) {
        accounts.persist(account);
        accounts.flush();
    }

    long administrators() {
        return active().filter(StaffAccount::isAdministrator).count();
    }

    private Stream<StaffAccount> active() {
        return accounts.createQuery("select a from StaffAccount a where a.active = true", StaffAccount.class).getResultStream();
    }

    static String plain(String account) {
        return account == null ? "" : account.strip().toLowerCase(Locale.ROOT);
    }

    Optional<FirstAdministratorCode> firstCode() {
        return Optional.ofNullable(accounts.find(FirstAdministratorCode.class, FirstAdministratorCode.ID));
    }

    void keep(FirstAdministratorCode code) {
        accounts.merge(code);
    }

    void drop(FirstAdministratorCode code) {
        accounts.remove(code);
    }
}
