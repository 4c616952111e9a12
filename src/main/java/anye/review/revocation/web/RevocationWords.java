package anye.review.revocation.web;

import java.time.Clock;
import java.time.LocalDate;

import anye.policy.WorkingDays;
import anye.review.CaseClock;
import anye.review.revocation.RevocationGround;
import anye.review.revocation.RevocationKind;
import anye.review.revocation.RevocationRow;
import anye.review.revocation.RevocationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What pages of 撤销认定 are made of. */
@Named
@ApplicationScoped
public class RevocationWords {

    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    public RevocationKind[] getKinds() {
        return RevocationKind.values();
    }

    public RevocationGround[] getGrounds() {
        return RevocationGround.values();
    }

    /** 陈述申辩期限, while it runs or has run out without a word; null else. */
    public CaseClock clock(RevocationRow row) {
        return row.state() == RevocationState.TOLD ? CaseClock.of(workingDays, row.heardUntil(), row.provisional(), LocalDate.now(clock)) : null;
    }

    public boolean isHearing(RevocationRow row) {
        return row.isHearing(LocalDate.now(clock));
    }

    /** The class in the stylesheet. */
    public String look(RevocationRow row) {
        return switch (row.state()) {
            case REVOKED -> "failing";
            case REFUSED, WITHDRAWN -> "passing";
            default -> "pending";
        };
    }

    /** The end of the message key: what has become of it depends on what was intended. */
    public String state(RevocationRow row) {
        return row.state() == RevocationState.REVOKED ? "REVOKED." + row.kind() : row.state().name();
    }
}
