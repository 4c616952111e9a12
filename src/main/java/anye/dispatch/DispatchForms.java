package anye.dispatch;

import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.employer.Divisions;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.paper.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The 申报表 of a contract: with the filed roster or, before that, the one that is being written, so that it can be signed. */
@ApplicationScoped
public class DispatchForms {

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private Qualifications qualifications;
    @Inject
    private Employers employers;
    @Inject
    private Journal journal;

    /** Everybody dispatched in the year. It names people in full, so who takes it is written down. */
    @Transactional
    public Paper pdf(long contractId, BusinessYear year) {
        var contract = contracts.row(contractId);
        var filing = qualifications.newest(contract.agency(), contract.terms().place()).orElseThrow(() -> new Refusal(null, "dispatch.contract.notRegistered"));
        var editions = contracts.rosters(contractId);
        var lines = contracts.lines(contractId, editions.get(editions.size() - 1).edition()).stream().filter(line -> !line.dispatchedIn(year).isEmpty()).toList();
        var form = new FormContent(year, Divisions.all().name(contract.terms().place()), contract.agency(), employers.name(contract.agency()), filing.details(), contract.terms(), lines);
        var paper = new Paper(FormWords.of("dispatch.paper.name", year.value(), form.placeName(), contract.terms().hostName()), FormDrawing.draw(form));
        journal.write("dispatch.form.taken", "dispatchContract:" + contractId, contract.agency(), Map.of("year", year.toString(), "by", actor.subject()));
        return paper;
    }
}
