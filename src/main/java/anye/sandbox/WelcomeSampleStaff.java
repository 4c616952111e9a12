package anye.sandbox;

import java.time.Clock;

import anye.access.Staff;
import anye.kernel.Installation;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** With the sandbox on, its staff can sign in by the pretend portal; they have no password. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class WelcomeSampleStaff {

    @Inject
    private Staff staff;
    @Inject
    private Clock clock;

    @PostConstruct
    void welcome() {
        if (Installation.sandbox()) {
            Samples.STAFF.forEach(sample -> staff.ensure("sample-" + sample.subject(), sample.name(), sample.roles(), sample.office(),
                    Installation.address() + "/sandbox/oidc", sample.subject(), clock.instant()));
        }
    }
}
