package anye.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import anye.audit.Journal;
import anye.kernel.Installation;
import anye.kernel.Refusal;
import anye.kernel.WallClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * The authenticators of staff who sign in with a password. Whoever comes by a portal has shown a second factor there.
 *
 * <p>Every change asks the database in one statement, so that of two nodes asked at once with one code, one lets it pass.
 */
@ApplicationScoped
public class SecondFactors {

    static final int RECOVERY_CODES = 10;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    @WallClock
    private Clock wall;
    @Inject
    private Attempts attempts;
    @Inject
    private Journal journal;

    /** Whether everybody needs one; else only those are asked who have one. */
    static boolean areRequired() {
        return !Installation.setting("anye.second-factor", "required").equals("optional");
    }

    /** Whether the account has an authenticator to ask for. */
    public boolean has(long account) {
        return confirmed(account).isPresent();
    }

    private Optional<SecondFactor> confirmed(long account) {
        return row(account).filter(SecondFactor::isConfirmed);
    }

    private Optional<SecondFactor> row(long account) {
        return Optional.ofNullable(entities.find(SecondFactor.class, account));
    }

    /** When an administrator has reset it, until there is a new one. */
    Optional<Instant> resetAt(long account) {
        return row(account).map(SecondFactor::resetAt);
    }

    public long recoveryCodesLeft(long account) {
        return entities.createQuery("select count(c) from RecoveryCode c where c.account = :account and c.usedAt is null", Long.class).setParameter("account", account).getSingleResult();
    }

    /**
     * @param browser in which the account has signed in before, see {@link Tried#factor}
     * @throws Refusal for a wrong code, and for one that has been used, in the same words
     */
    @Transactional
    public void pass(long account, String code, Optional<String> browser) {
        attempts.check(Tried.factor(account, browser), tooMany(), new Refusal("code", "access.factor.wrong"),
                () -> confirmed(account).flatMap(factor -> step(factor.key(), code)).filter(step -> use(account, step)));
    }

    private boolean use(long account, long step) {
        return entities.createQuery("update SecondFactor f set f.lastStep = :step where f.account = :account and f.lastStep < :step and f.sealedKey is not null")
                .setParameter("account", account).setParameter("step", step).executeUpdate() == 1;
    }

    /** The same by a recovery code. */
    @Transactional
    public void recover(long account, String code, Optional<String> browser) {
        attempts.check(Tried.factor(account, browser), tooMany(), new Refusal("recovery", "access.factor.recovery.wrong"),
                () -> Optional.of(account).filter(found -> has(found) && useRecovery(found, code)));
        journal.writeAs("staff:" + account, "access.factor.recovered", "staff:" + account, null, Map.of("left", String.valueOf(recoveryCodesLeft(account))));
    }

    private boolean useRecovery(long account, String code) {
        return entities.createQuery("update RecoveryCode c set c.usedAt = :now where c.account = :account and c.codeHash = :hash and c.usedAt is null")
                .setParameter("now", clock.instant()).setParameter("account", account).setParameter("hash", CounterCode.hash(code)).executeUpdate() == 1;
    }

    /**
     * Takes a key that has shown a right code as the account's own.
     *
     * @return the recovery codes, which nobody can show again
     */
    @Transactional
    public List<String> confirm(long account, AuthenticatorKey key, String code) {
        var step = attempts.check(Tried.factor(account, Optional.empty()), tooMany(), new Refusal("code", "access.factor.setUp.wrong"), () -> step(key, code));
        var factor = row(account).orElseGet(() -> new SecondFactor(account));
        if (factor.isConfirmed()) {
            // set up meanwhile, by the same person at another desk or by somebody who knows the password
            throw new SignInRefused(SignInRefused.Kind.EXPIRED, "factor");
        }
        factor.confirm(key, step, clock.instant());
        entities.persist(factor);
        journal.writeAs("staff:" + account, "access.factor.confirmed", "staff:" + account, null, Map.of());
        return freshRecoveryCodes(account);
    }

    /**
     * New recovery codes in the place of all before them, for who shows a code of the authenticator.
     *
     * @throws Refusal for a wrong code, and for one that has been used, in the same words
     */
    @Transactional
    public List<String> renewRecoveryCodes(long account, String code) {
        pass(account, code, Optional.empty());
        var left = recoveryCodesLeft(account);
        var codes = freshRecoveryCodes(account);
        journal.writeAs("staff:" + account, "access.factor.codesRenewed", "staff:" + account, null, Map.of("left", String.valueOf(left)));
        return codes;
    }

    private List<String> freshRecoveryCodes(long account) {
        dropRecoveryCodes(account);
        var codes = Stream.generate(CounterCode::fresh).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> entities.persist(new RecoveryCode(account, code)));
        return codes;
    }

    private void dropRecoveryCodes(long account) {
        entities.createQuery("delete from RecoveryCode c where c.account = :account").setParameter("account", account).executeUpdate();
    }

    private Optional<Long> step(AuthenticatorKey key, String code) {
        var step = key.stepOf(code, wall.instant());
        return step.isPresent() ? Optional.of(step.getAsLong()) : Optional.empty();
    }

    /** @throws Refusal when there is none */
    void reset(long account) {
        confirmed(account).orElseThrow(() -> new Refusal(null, "access.factor.none")).reset(clock.instant());
        dropRecoveryCodes(account);
    }

    private static SignInRefused tooMany() {
        return new SignInRefused(SignInRefused.Kind.TOO_MANY, "factor");
    }
}
