package anye.access;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.kernel.Faults;
import anye.kernel.Refusal;

/**
 * What somebody must hold to see other people's data for an office: 上岗证 (持证上岗) and a signed 信息安全保密协议, each until
 * a day (浙残联发〔2022〕3号 三). When one of them has run out, the rights that need it rest until it is renewed.
 *
 * @param certificateNumber of the 上岗证
 * @param certificateUntil its last day; null while nothing is recorded, as for those whom a directory vouches for
 * @param agreementUntil the last day of the agreement; null as well
 */
public record Credentials(String certificateNumber, LocalDate certificateUntil, LocalDate agreementUntil) {

    /** Nothing is recorded. */
    public static final Credentials NONE = new Credentials(null, null, null);

    /** How many days beforehand the person and the administrator are told. */
    static final int TOLD_BEFORE = 30;
    private static final Set<Role> NEEDED_BY = EnumSet.of(Role.REVIEWER, Role.WINDOW_CLERK, Role.SUPERVISOR);

    /** Where somebody stands on a day. */
    public enum State { NOT_NEEDED, NOT_RECORDED, VALID, ENDING, EXPIRED }

    static boolean areNeeded(Set<Role> roles) {
        return roles.stream().anyMatch(NEEDED_BY::contains);
    }

    /** @throws Refusal at every field that must be filled in before somebody gets these roles */
    void mustBeComplete(Set<Role> roles) {
        if (areNeeded(roles)) {
            var faults = new Faults();
            faults.when(certificateNumber == null || certificateNumber.isBlank(), "certificateNumber", "access.credentials.certificateNumber.missing");
            faults.when(certificateUntil == null, "certificateUntil", "access.credentials.certificateUntil.missing");
            faults.when(agreementUntil == null, "agreementUntil", "access.credentials.agreementUntil.missing");
            faults.tell();
        }
    }

    /** The roles that may be used on a day. */
    Set<Role> inForce(Set<Role> roles, LocalDate today) {
        return hasExpired(today) ? roles.stream().filter(role -> !NEEDED_BY.contains(role)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))) : roles;
    }

    private boolean hasExpired(LocalDate today) {
        return dates().anyMatch(today::isAfter);
    }

    public State state(Set<Role> roles, LocalDate today) {
        if (!areNeeded(roles)) {
            return State.NOT_NEEDED;
        }
        if (hasExpired(today)) {
            return State.EXPIRED;
        }
        if (certificateUntil == null || agreementUntil == null) {
            return State.NOT_RECORDED;
        }
        return ChronoUnit.DAYS.between(today, first()) < TOLD_BEFORE ? State.ENDING : State.VALID;
    }

    /** The day on which the first of them runs out; null when nothing is recorded. */
    public LocalDate first() {
        return dates().min(LocalDate::compareTo).orElse(null);
    }

    private Stream<LocalDate> dates() {
        return Stream.of(certificateUntil, agreementUntil).filter(Objects::nonNull);
    }
}
