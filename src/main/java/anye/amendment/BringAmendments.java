package anye.amendment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Brings what is in force to the figures of this node at its start, and within seconds what another node has put in force. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class BringAmendments {

    @Inject
    private StandingAmendments standing;

    @PostConstruct
    void begin() {
        standing.bring();
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    @Lock(LockType.WRITE)
    public void bring() {
        standing.bring();
    }
}
