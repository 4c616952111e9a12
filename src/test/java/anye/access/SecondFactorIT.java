package anye.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import anye.audit.Entry;
import anye.audit.JournalPages;
import anye.audit.JournalQuestion;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.WallClock;
import anye.testing.AtOnce;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 动态口令: each code once, each recovery code once, on whatever node. */
class SecondFactorIT extends InContainer {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    private SecondFactors factors;
    @Inject
    private ResetSecondFactor resetSecondFactor;
    @Inject
    private RenewRecoveryCodes renewRecoveryCodes;
    @Inject
    private FinishSignIn finishSignIn;
    @Inject
    private Sessions sessions;
    @Inject
    private JournalPages pages;
    @Inject
    private Clock clock;
    @Inject
    private CreateStaffAccount createStaffAccount;
    @Inject
    private Staff staff;
    @Inject
    private Acting acting;
    @Inject
    @WallClock
    private Clock wall;
    @Inject
    private Transaction transaction;

    private final AuthenticatorKey key = AuthenticatorKey.fresh();
    private long account;
    private Instant began;
    private List<String> recoveryCodes;

    @BeforeEach
    void somebody_with_an_authenticator() {
        acting.asAdministrator();
        var name = "with.factor" + NEXT.incrementAndGet();
        createStaffAccount.create(name, "样例税务", Set.of(Role.TAX), Division.of("210303"), Credentials.NONE);
        account = staff.find(name).orElseThrow().id();
        began = wall.instant();
        recoveryCodes = factors.confirm(account, key, key.codeAt(began));
    }

    private String next() {
        return key.codeAt(began.plusSeconds(AuthenticatorKey.STEP_SECONDS));
    }

    @Test
    void the_code_that_confirmed_it_does_not_sign_in_and_the_next_does_once() {
        wrong(key.codeAt(began));
        factors.pass(account, next(), Optional.empty());
        wrong(next());
        wrong("000000");
    }

    @Test
    void of_many_nodes_asked_at_once_one_lets_a_code_pass() throws Exception {
        assertThat(AtOnce.all(Stream.generate(() -> attempt(() -> factors.pass(account, next(), Optional.empty()))).limit(4).toList())).containsOnlyOnce(true);
    }

    @Test
    void a_recovery_code_stands_in_for_it_once() throws Exception {
        assertThat(recoveryCodes).hasSize(SecondFactors.RECOVERY_CODES).doesNotHaveDuplicates();
        var code = recoveryCodes.get(3).toLowerCase().replace('-', ' ');
        assertThat(AtOnce.all(Stream.generate(() -> attempt(() -> factors.recover(account, code, Optional.empty()))).limit(4).toList())).containsOnlyOnce(true);
        assertThat(factors.recoveryCodesLeft(account)).isEqualTo(SecondFactors.RECOVERY_CODES - 1);
        assertThatThrownBy(() -> factors.recover(account, code, Optional.empty())).hasMessage("access.factor.recovery.wrong");
    }

    @Test
    void five_wrong_codes_close_it_for_the_right_one_and_for_recovery_codes_too() {
        for (int i = 0; i < Tried.PER_ACCOUNT; i++) {
            wrong("00000" + i);
        }
        assertThatThrownBy(() -> factors.pass(account, next(), Optional.empty())).hasMessage("access.signIn.refused.TOO_MANY");
        assertThatThrownBy(() -> factors.recover(account, recoveryCodes.get(0), Optional.empty())).hasMessage("access.signIn.refused.TOO_MANY");
    }

    @Test
    void nobody_sets_up_another_over_it() {
        var another = AuthenticatorKey.fresh();
        assertThatThrownBy(() -> factors.confirm(account, another, another.codeAt(wall.instant()))).hasMessage("access.signIn.refused.EXPIRED");
    }

    @Test
    void an_administrator_resets_a_colleagues_and_never_their_own() {
        acting.as(staff.actor(account).orElseThrow());
        assertThatThrownBy(() -> resetSecondFactor.reset(account)).hasMessage("access.notFound");
        acting.as(Actor.staff(account, "样例管理", Set.of(Role.ADMINISTRATOR), Division.NATION));
        assertThatThrownBy(() -> resetSecondFactor.reset(account)).hasMessage("access.factor.own");
        assertThat(factors.has(account)).isTrue();

        acting.asAdministrator();
        resetSecondFactor.reset(account);
        assertThat(factors.has(account)).isFalse();
        assertThat(factors.resetAt(account)).isPresent();
        wrong(next());
        assertThatThrownBy(() -> factors.recover(account, recoveryCodes.get(0), Optional.empty())).hasMessage("access.factor.recovery.wrong");
        assertThatThrownBy(() -> resetSecondFactor.reset(account)).hasMessage("access.factor.none");

        var another = AuthenticatorKey.fresh();
        factors.confirm(account, another, another.codeAt(wall.instant()));
        assertThat(factors.has(account)).isTrue();
        assertThat(factors.resetAt(account)).isEmpty();
    }

    @Test
    void new_recovery_codes_are_had_for_a_code_and_the_earlier_ones_are_worthless() {
        acting.as(staff.actor(account).orElseThrow());
        var fresh = renewRecoveryCodes.renew(next());
        assertThat(fresh).hasSize(SecondFactors.RECOVERY_CODES).doesNotHaveDuplicates().doesNotContainAnyElementsOf(recoveryCodes);
        assertThat(factors.recoveryCodesLeft(account)).isEqualTo(SecondFactors.RECOVERY_CODES);
        assertThat(written()).contains("access.factor.codesRenewed");
        assertThatThrownBy(() -> factors.recover(account, recoveryCodes.get(0), Optional.empty())).hasMessage("access.factor.recovery.wrong");
        factors.recover(account, fresh.get(0), Optional.empty());
        assertThatThrownBy(() -> renewRecoveryCodes.renew(next())).as("the same code once more").hasMessage("access.factor.wrong");
    }

    @Test
    void a_wrong_code_renews_nothing_counts_as_an_attempt_and_is_written_down() {
        acting.as(staff.actor(account).orElseThrow());
        for (int i = 0; i < Tried.PER_ACCOUNT; i++) {
            var wrong = "00000" + i;
            assertThatThrownBy(() -> renewRecoveryCodes.renew(wrong)).hasMessage("access.factor.wrong").satisfies(refused -> assertThat(((Refusal) refused).field()).isEqualTo("code"));
        }
        assertThatThrownBy(() -> renewRecoveryCodes.renew(next())).hasMessage("access.signIn.refused.TOO_MANY");
        assertThat(Collections.frequency(written(), "access.factor.codesRefused")).isEqualTo(Tried.PER_ACCOUNT + 1);
        assertThat(written()).doesNotContain("access.factor.codesRenewed");
        assertThat(factors.recoveryCodesLeft(account)).isEqualTo(SecondFactors.RECOVERY_CODES);
    }

    @Test
    void who_comes_by_a_portal_has_no_recovery_codes_and_an_employer_is_not_asked() {
        acting.as(Actor.staff(1_000_000 + account, "样例督导", Set.of(Role.SUPERVISOR), Division.of("210300")));
        assertThatThrownBy(() -> renewRecoveryCodes.renew(next())).hasMessage("access.factor.none");
        acting.asEmployer("91210302MA00XX0157", "鞍山样例一号制造有限公司");
        assertThatThrownBy(() -> renewRecoveryCodes.renew(next())).hasMessage("access.notFound");
    }

    @Test
    void a_wrong_code_in_setting_up_is_written_down() {
        acting.asAdministrator();
        resetSecondFactor.reset(account);
        var browser = new ABrowser();
        sessions.await(HalfSignedIn.of(account, null, clock.instant()), browser.request(), browser.response());
        assertThatThrownBy(() -> finishSignIn.setUp("000000", browser.request(), browser.response())).hasMessage("access.factor.setUp.wrong");
        assertThat(written()).contains("access.signIn.refused");
        assertThat(factors.has(account)).isFalse();
    }

    /** What the journal says of this account, the newest first. */
    private List<String> written() {
        return pages.find(new JournalQuestion(null, null, "staff:" + account, null, null, null), 0, 50).entries().stream().map(Entry::act).toList();
    }

    @Test
    void neither_the_key_nor_a_recovery_code_is_readable_in_the_database() {
        List<String> stored = transaction.ask(records -> Stream.of("select sealed_key from second_factor where account = ?1", "select code_hash from recovery_code where account = ?1")
                .flatMap(query -> ((List<?>) records.createNativeQuery(query).setParameter(1, account).getResultList()).stream()).map(String::valueOf).toList());
        assertThat(stored).hasSize(1 + SecondFactors.RECOVERY_CODES)
                .noneMatch(value -> value.contains(key.text()) || recoveryCodes.stream().anyMatch(code -> value.contains(code) || value.contains(code.replace("-", ""))));
    }

    private void wrong(String code) {
        assertThatThrownBy(() -> factors.pass(account, code, Optional.empty())).hasMessage("access.factor.wrong");
    }

    private static Callable<Boolean> attempt(Runnable act) {
        return () -> {
            try {
                act.run();
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
    }

    /** One session, and the cookie that binds it to a browser. */
    private static final class ABrowser {

        private final Map<String, Object> session = new HashMap<>();
        private Cookie cookie;

        HttpServletRequest request() {
            var kept = made(HttpSession.class, (method, arguments) -> switch (method) {
                case "getAttribute" -> session.get(arguments[0]);
                case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
                case "removeAttribute" -> session.remove(arguments[0]);
                default -> null;
            });
            return made(HttpServletRequest.class, (method, arguments) -> switch (method) {
                case "getSession" -> kept;
                case "getCookies" -> cookie == null ? null : new Cookie[] {cookie};
                default -> null;
            });
        }

        HttpServletResponse response() {
            return made(HttpServletResponse.class, (method, arguments) -> {
                if (method.equals("addHeader") && arguments[0].equals("Set-Cookie")) {
                    var pair = ((String) arguments[1]).split(";")[0].split("=", 2);
                    cookie = new Cookie(pair[0], pair[1]);
                }
                return null;
            });
        }

        private static <T> T made(Class<T> type, BiFunction<String, Object[], Object> answer) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                var given = answer.apply(method.getName(), arguments);
                return method.getReturnType() == void.class ? null : given;
            }));
        }
    }
}
