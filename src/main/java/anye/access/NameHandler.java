package anye.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import anye.audit.Journal;
import anye.kernel.Faults;
import anye.kernel.PersonName;
import anye.kernel.PhoneNumber;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 授权经办人: the account of the employer itself names who may act for it, what for, and until when. */
@Stateless
public class NameHandler {

    private static final int LONGEST_NAME = 50;

    @Inject
    private CurrentActor actor;
    @Inject
    private Handlers handlers;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param name and phone as the portal knows the person
     * @param scopes besides 申报, which is always among them
     * @param expiresOn the last day, a year from now at the latest
     */
    public long name(String name, String phone, Set<HandlerScope> scopes, LocalDate expiresOn) {
        var plainName = PersonName.normal(name);
        var today = LocalDate.now(clock);
        var faults = new Faults();
        faults.when(plainName.isEmpty() || plainName.length() > LONGEST_NAME, "name", "access.handler.nameMissing");
        var plainPhone = faults.of(() -> mobile(phone));
        faults.when(expiresOn == null || expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(1)), "expiresOn", "access.handler.expiry", today.toString(), today.plusYears(1).toString());
        faults.when(plainPhone != null && handlers.isNamed(plainName, plainPhone), "phone", "access.handler.twice");
        faults.tell();
        var all = EnumSet.of(HandlerScope.DECLARE);
        all.addAll(scopes);
        var mandate = handlers.add(new HandlerMandate(actor.employer(), plainName, plainPhone, all, expiresOn, actor.get().handlerName(), clock.instant()));
        journal.write("access.handler.named", "handler:" + mandate.id(), actor.employer(), Map.of("scopes", all.stream().map(HandlerScope::name).collect(Collectors.joining(" ")), "expiresOn", expiresOn.toString()));
        return mandate.id();
    }

    private static String mobile(String typed) {
        try {
            return PhoneNumber.mobile(typed);
        } catch (Refusal malformed) {
            throw malformed.at("phone");
        }
    }
}
