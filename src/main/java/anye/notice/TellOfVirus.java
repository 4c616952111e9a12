package anye.notice;

import anye.evidence.VirusFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells an employer that a file which it handed in was refused because of a virus. */
@ApplicationScoped
public class TellOfVirus {

    @Inject
    private Notices notices;

    void tell(@Observes VirusFound found) {
        notices.tell(found.owner(), "notice.virus", found.shownName());
    }
}
