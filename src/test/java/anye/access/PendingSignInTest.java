package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

/** What a browser keeps of a sign-in that it has begun. */
class PendingSignInTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    @Test
    void it_opens_for_its_own_state_alone_and_shows_nothing() {
        var begun = PendingSignIn.begin("lnzwfw", "/declaration/list.xhtml?year=2025", NOW);
        var sealed = begun.sealed("the-state");
        assertThat(sealed).matches("[A-Za-z0-9._-]+").hasSizeLessThan(500).doesNotContain("lnzwfw", begun.nonce(), begun.verifier());
        assertThat(PendingSignIn.open("the-state", sealed)).contains(begun);
        assertThat(PendingSignIn.open("another-state", sealed)).isEmpty();
        assertThat(PendingSignIn.open("the-state", sealed.substring(0, sealed.length() - 2) + "AA")).isEmpty();
        assertThat(PendingSignIn.open("the-state", "")).isEmpty();
        assertThat(PendingSignIn.open("the-state", "a1.###")).isEmpty();
    }

    @Test
    void each_has_its_own_secrets() {
        var one = PendingSignIn.begin("lnzwfw", null, NOW);
        var other = PendingSignIn.begin("lnzwfw", null, NOW);
        assertThat(one.nonce()).isNotEqualTo(other.nonce());
        assertThat(one.verifier()).isNotEqualTo(other.verifier());
        assertThat(PendingSignIn.open("s", one.sealed("s"))).contains(one);
    }
}
