package anye.sandbox;

import anye.kernel.Database;
import anye.kernel.Installation;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Invented people and the records of real ones never meet: the sandbox does not start on a database of production. */
@Singleton
@Startup
public class RefuseProduction {

    @PostConstruct
    void refuse() {
        if (Installation.sandbox() && !Database.embedded() && !Installation.setting("anye.sandbox.database", "").equals("scratch")) {
            throw new IllegalStateException("anye.sandbox=on together with anye.database.url: the sandbox refuses to start on a production database");
        }
    }
}
