package anye.sandbox;

import java.time.Clock;
import java.util.Set;

import anye.access.Staff;
import anye.kernel.Installation;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Registers the sample staff one list of the year before, notices and windows when the sandbox is on. Without the pretend portal nobody can sign in to their accounts. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class PrepareSandbox {

    @Inject
    private Staff staff;

    @Inject
    private Samples samples;

    @Inject
    private PastYear pastYear;

    @Inject
    private SampleNotices sampleNotices;

    @Inject
    private Clock clock;

    @PostConstruct
    void prepare() {
        if (Installation.sandbox()) {
            for (var sample : samples.staff()) {
                staff.ensure(sample.subject(), sample.name(), Set.of(sample.role()), sample.office(),
                        Authorizations.issuer(), sample.subject(), clock.instant());
            }
            pastYear.declare();
            sampleNotices.publish();
        }
    }
}
