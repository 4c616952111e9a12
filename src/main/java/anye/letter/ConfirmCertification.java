package anye.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** 年审认证 by the office in charge, in regions where the letter waits for it (浙残联发〔2022〕3号). The letter bears this day. */
@Stateless
public class ConfirmCertification {

    @Inject
    private CurrentActor actor;
    @Inject
    private Letters letters;
    @Inject
    private Journal journal;
    @Inject
    private Event<CertificationConfirmed> confirmed;
    @Inject
    private Clock clock;

    public void confirm(long letterId) {
        var letter = letters.lock(letterId);
        if (!letter.office().equals(actor.get().office())) {
            throw new Refusal(null, "letter.confirm.otherOffice");
        }
        var today = LocalDate.now(clock);
        var dated = letters.proven(letter).issuedOn(today);
        letter.confirm(dated, Letters.sealing().seal(dated.canonical()), today);
        confirmed.fire(new CertificationConfirmed(letter.declarationId(), clock.instant()));
        journal.write("letter.confirmed", "letter:" + letterId, letter.employer(), Map.of("number", letter.number(), "sha256", letter.seal().sha256()));
    }
}
