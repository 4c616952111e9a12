package anye.levy;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.employer.Divisions;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.web.Texts;
import anye.notice.PublicNotices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 公告: once a year the list of units that were granted relief, with 批准机关, 批准文号 and 主要理由 (财税〔2015〕72号 第十七条). */
@Stateless
public class AnnounceReliefs {

    @Inject
    private CurrentActor actor;
    @Inject
    private Reliefs reliefs;
    @Inject
    private Employers employers;
    @Inject
    private PublicNotices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @return how many were announced */
    public int announce(BusinessYear year) {
        var office = actor.get().office();
        var granted = reliefs.toAnnounce(office, year);
        if (granted.isEmpty()) {
            throw new Refusal("announceYear", "levy.announce.nothing", year.toString());
        }
        granted.forEach(application -> application.announce(clock.instant()));
        notices.announce(text("levy.announce.title", Divisions.all().path(office), year.toString()),
                granted.stream().map(application -> line(application.row())).collect(Collectors.joining("\n", text("levy.announce.lead") + "\n", "")), office);
        journal.write("levy.relief.announced", "office:" + office, null, Map.of("year", year.toString(), "units", String.valueOf(granted.size())));
        return granted.size();
    }

    private String line(ReliefRow row) {
        return text("levy.announce.line", employers.name(row.employer()), text("levy.relief.kind." + row.claim().kind()), row.authority(), row.approvalNumber(), row.reasons());
    }

    /** A public notice is Chinese: it is the office's own announcement. */
    private static String text(String key, Object... arguments) {
        return Texts.of(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }
}
