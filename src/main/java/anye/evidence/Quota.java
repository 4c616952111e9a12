package anye.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import anye.kernel.CreditCode;
import anye.kernel.Installation;
import anye.kernel.Refusal;
import anye.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * How much one employer may hand in within one calendar year, by whatever way: {@code anye.quota.files} (2,000 without it) and
 * {@code anye.quota.megabytes} (4,096). What was removed again does not count.
 */
@ApplicationScoped
public class Quota {

    private static final String FILES = "2000";
    private static final String MEGABYTES = "4096";
    private static final long MEGABYTE = 1024 * 1024;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /**
     * @param files further ones
     * @param bytes of all of them
     * @throws Refusal evidence.quota.files, evidence.quota.bytes
     */
    void mustHaveRoom(CreditCode employer, int files, long bytes) {
        var year = LocalDate.ofInstant(clock.instant(), Time.BEIJING).getYear();
        var used = (Object[]) entities.createNativeQuery("select count(*), coalesce(sum(size), 0) from evidence_file where owner = ?1 and received_at >= ?2").setParameter(1, employer.value())
                .setParameter(2, LocalDate.of(year, 1, 1).atStartOfDay(Time.BEIJING).toInstant().atOffset(ZoneOffset.UTC)).getSingleResult();
        if (((Number) used[0]).longValue() + files > most("anye.quota.files", FILES)) {
            throw new Refusal(null, "evidence.quota.files", most("anye.quota.files", FILES));
        }
        if (((Number) used[1]).longValue() + bytes > most("anye.quota.megabytes", MEGABYTES) * MEGABYTE) {
            throw new Refusal(null, "evidence.quota.bytes", most("anye.quota.megabytes", MEGABYTES));
        }
    }

    private static long most(String setting, String otherwise) {
        return Long.parseLong(Installation.setting(setting, otherwise));
    }
}
