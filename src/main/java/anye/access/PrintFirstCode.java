package anye.access;

import java.time.Clock;

import anye.kernel.Installation;
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
        System.out.println(String.join(System.lineSeparator(), "",
                "安业：尚无系统管理员。请打开 " + Installation.address() + "/access/first-administrator.xhtml 并输入一次性代码：",
                "Anye has no administrator yet. Open the page above and enter this one-time code:", "", "    " + code, ""));
    }
}
