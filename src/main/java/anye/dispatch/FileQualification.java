package anye.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.employer.Employers;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Faults;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.policy.WorkingDays;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 注册和资质备案申请: an agency files this year's papers with the office of the place (《补充规定》第三条第3项); after a refusal, again. */
@Stateless
public class FileQualification {

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private Qualifications qualifications;
    @Inject
    private DispatchPlaces places;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Journal journal;
    @Inject
    private WorkingDays calendar;
    @Inject
    private Clock clock;

    /** @return its number @throws Refusal at the field that is wrong or the scan that is missing */
    public long file(QualificationDetails typed, Map<Scan, List<ReceivedFile>> scans) {
        var agency = actor.employer();
        employers.mustHaveProfile(agency);
        var today = LocalDate.now(clock);
        var rules = places.mustHaveRules(Entered.required("place", typed.place()), YearMonth.from(today));
        var faults = new Faults();
        var details = faults.of(() -> typed.checked(rules, today));
        if (typed.licenceKind() != null) {
            mustShow(typed, today.getYear(), scans, faults);
        }
        faults.tell();
        var late = new DispatchDeadlines(rules, calendar).qualification(today.getYear()).isMissedOn(today);
        var filing = qualifications.find(agency, today.getYear(), details.place())
                .orElseGet(() -> new Qualification(agency, today.getYear(), details.place(), clock.instant(), late));
        filing.file(details, actor.get().handlerName(), clock.instant());
        if (filing.id() == null) {
            qualifications.add(filing);
        }
        keep(filing.id(), scans);
        journal.write("dispatch.qualification.filed", "dispatchQualification:" + filing.id(), agency, Map.of("year", "" + today.getYear(), "place", details.place().code(), "late", "" + late));
        return filing.id();
    }

    private void keep(long id, Map<Scan, List<ReceivedFile>> scans) {
        scans.forEach((scan, received) -> {
            if (!received.isEmpty()) {
                files.of(EvidenceSubject.DISPATCH_LICENCE, id).stream().filter(row -> scan.name().equals(row.question()))
                        .forEach(row -> files.endUse(EvidenceSubject.DISPATCH_LICENCE, id, row.useId()));
            }
            files.receive(received, actor.employer(), actor.get().handlerName(), EvidenceSubject.DISPATCH_LICENCE, id, scan.name(), Months.NONE);
        });
    }

    /** Each scan that this kind of licence needs comes now, or came with what was filed before. */
    private void mustShow(QualificationDetails typed, int year, Map<Scan, List<ReceivedFile>> scans, Faults faults) {
        var shown = qualifications.find(actor.employer(), year, typed.place()).map(before -> files.of(EvidenceSubject.DISPATCH_LICENCE, before.id())).orElse(List.of()).stream()
                .map(row -> row.question()).toList();
        for (var scan : Scan.of(typed.licenceKind())) {
            faults.when(scans.getOrDefault(scan, List.of()).isEmpty() && !shown.contains(scan.name()), scan.name(), "dispatch.scan.missing." + scan);
        }
    }
}
