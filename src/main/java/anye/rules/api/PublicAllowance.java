package anye.rules.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one client may ask the public services, all of them together. */
@ApplicationScoped
public class PublicAllowance {

    private static final int MOST_CLIENTS = 10_000;

    private Allowance allowance;

    protected PublicAllowance() {
    }

    @Inject
    public PublicAllowance(@ConfigProperty(name = "anye.api.per-minute", defaultValue = "120") int perMinute, Clock clock) {
        allowance = new Allowance(perMinute, MOST_CLIENTS, clock);
    }

    /** @return 0 when the request is allowed, else the seconds to wait */
    long take(String client) {
        return allowance.take(client);
    }
}
