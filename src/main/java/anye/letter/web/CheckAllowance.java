package anye.letter.web;

import java.time.Clock;

import anye.rules.api.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How often one address may check letters. A counter of the tax hall checks a few in a minute; a machine that tries codes would like more. */
@ApplicationScoped
public class CheckAllowance {

    private static final int PER_MINUTE = 30;
    private static final int MOST_CLIENTS = 10_000;

    private Allowance allowance;

    protected CheckAllowance() {
    }

    @Inject
    public CheckAllowance(Clock clock) {
        allowance = new Allowance(PER_MINUTE, MOST_CLIENTS, clock);
    }

    /** @return 0 when it may, else the seconds to wait */
    public long take(String address) {
        return allowance.take(address);
    }
}
