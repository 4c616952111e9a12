package anye.dispatch.web;

import java.util.List;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.dispatch.ContractRow;
import anye.dispatch.DispatchContracts;
import anye.dispatch.DispatchPlaces;
import anye.dispatch.QualificationRow;
import anye.dispatch.Qualifications;
import anye.dispatch.Shares;
import anye.dispatch.Side;
import anye.kernel.Division;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 劳务派遣: where an agency has filed and what, and what a host has been named in. */
@Named
@RequestScoped
public class DispatchOverviewBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchPlaces places;
    @Inject
    private Qualifications qualifications;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private Shares shares;

    private List<Filed> filed;
    private List<ContractRow> sent;
    private List<ContractRow> received;

    /** This year's filing in one place; {@code row} is null while there is none. */
    public record Filed(Division place, String since, QualificationRow row) {
    }

    @PostConstruct
    void open() {
        var own = qualifications.of(actor.employer());
        filed = places.all().stream().map(place -> new Filed(place, places.since(place).toString(), thisYear(own, place).orElse(null))).toList();
        sent = contracts.ofAgency(actor.employer());
        received = contracts.ofHost(actor.employer());
    }

    private Optional<QualificationRow> thisYear(List<QualificationRow> own, Division place) {
        return own.stream().filter(row -> row.details().place().equals(place) && row.filingYear() == qualifications.filingYear()).findFirst();
    }

    public long waiting(ContractRow row) {
        return row.isFiled() ? shares.waiting(row.id(), row.side(actor.employer())) : 0;
    }

    public int getYear() {
        return qualifications.filingYear();
    }

    public List<Filed> getFiled() {
        return filed;
    }

    public List<ContractRow> getSent() {
        return sent;
    }

    public List<ContractRow> getReceived() {
        return received;
    }

    /** A contract may be entered once the agency has registered anywhere. */
    public boolean isMayEnter() {
        return !qualifications.of(actor.employer()).isEmpty();
    }
}
