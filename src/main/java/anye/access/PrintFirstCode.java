package anye.access;

import java.time.Clock;
import java.util.Locale;

import anye.kernel.Installation;
import anye.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * There is no default password. While nobody can administer this installation, each start prints a new code on the
 * console with which the first administrator is made; who reads the console owns the server.
 */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class PrintFirstCode {

    @Inject
    private Staff staff;

    @Inject
    private Portals portals;

    @Inject
    private Clock clock;

    @PostConstruct
    void print() {
        if (Installation.sandbox() || staff.hasAdministrator(portals.staffIssuers())) {
            return;
        }
        var code = Secrets.code();
        staff.keep(new FirstAdministratorCode(code, clock.instant()));
        var address = Installation.address() + "/access/first-administrator.xhtml";
        System.out.println(String.join(System.lineSeparator(), "", Texts.of(Locale.SIMPLIFIED_CHINESE, "access.first.console", address),
                Texts.of(Locale.ENGLISH, "access.first.console", address), "", "    " + code, ""));
    }
}
