package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import anye.access.Acting;
import anye.dispatch.Desks;
import anye.dispatch.DispatchChecks;
import anye.dispatch.DispatchFinding;
import anye.dispatch.Side;
import anye.employer.AffiliatedUnitRow;
import anye.employer.SaveAffiliatedUnit;
import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.MovedTime;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.rules.PerQuestion;
import anye.rules.Question;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A host's declaration of 2026 beside the roster and the filing of the agency that it names. */
class DispatchedPlacementsIT extends InContainer {

    private static final CreditCode AGENCY = CreditCode.of("91410102MA00XX058P");
    private static final CreditCode HOST = CreditCode.of("93210321MA00XX111T");
    private static final CreditCode OTHER = CreditCode.of("N2210323MF00XX128E");
    private static final Division JINSHUI = Division.of("410105");
    private static final BusinessYear YEAR = new BusinessYear(2026);
    private static final ResidentNumber PERSON = ResidentNumber.of("330199198109010086");
    private static final String CERTIFICATE = PERSON.value() + "43";

    @Inject
    private Desks desks;
    @Inject
    private DispatchChecks checks;
    @Inject
    private SaveAffiliatedUnit saveAffiliatedUnit;
    @Inject
    private Placements placements;
    @Inject
    private ApplyReview applyReview;
    @Inject
    private DispatchedPlacements dispatched;
    @Inject
    private SaveContract saveContract;
    @Inject
    private MovedTime time;
    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;

    @Test
    @Tag("AC-58")
    @Tag("AC-59")
    void what_the_papers_do_not_bear_out_is_listed_month_by_month_and_the_declaration_and_the_shares_hold_each_other() {
        desks.anAcceptedFilingOf(AGENCY);
        var contract = desks.aFiledContract(AGENCY, HOST, CERTIFICATE);
        desks.agree(contract, AGENCY, HOST, "2026-07", "2026-08", Side.HOST);
        var placement = aDispatchedPlacement(HOST, Months.range(6, 9));
        assertThat(found()).isEqualTo("{NOT_DISPATCHED=6, NOT_QUALIFIED=7-9}");
        acting.asReviewer(5, JINSHUI.code());
        assertThat(dispatched.compare(placement)).singleElement().satisfies(compared -> {
            assertThat(compared.months().toString()).isEqualTo("{NOT_DISPATCHED=6, NOT_QUALIFIED=7-9}");
            assertThat(compared.rosters()).singleElement().satisfies(roster -> assertThat(roster.contractId()).isEqualTo(contract));
            assertThat(compared.qualification()).isNull();
        });

        transaction.run(records -> records.createNativeQuery("""
                insert into dispatch_qualification (agency, filing_year, place, licence_kind, licence_number, licence_place, licence_from, licence_to, business_place,
                  insurance_place, social_code, medical_code, contact_name, contact_phone, address, state, first_filed_at, filed_at, filed_by, late, version)
                select agency, 2027, place, licence_kind, licence_number, licence_place, licence_from, licence_to, business_place,
                  insurance_place, social_code, medical_code, contact_name, contact_phone, address, state, first_filed_at, filed_at, filed_by, late, version
                from dispatch_qualification where agency = ?1 and filing_year = 2026""").setParameter(1, AGENCY.value()).executeUpdate());
        assertThat(found()).isEqualTo("{NOT_DISPATCHED=6, NOT_AGREED=9}");
        acting.asReviewer(5, JINSHUI.code());
        assertThat(dispatched.compare(placement)).singleElement().satisfies(compared -> {
            assertThat(compared.months().toString()).as("what agrees first").isEqualTo("{CONSISTENT=7-8, NOT_DISPATCHED=6, NOT_AGREED=9}");
            assertThat(compared.qualification().isAccepted()).isTrue();
        });
        acting.asReviewer(5, "410122");
        assertThatThrownBy(() -> dispatched.compare(placement)).hasMessage("access.notFound");

        transaction.run(records -> placements.claim(records.find(Placement.class, placement), YEAR, Months.range(7, 9)));
        assertThatThrownBy(() -> desks.agree(contract, AGENCY, HOST, "2026-09", "2026-09", Side.AGENCY)).hasMessage("declaration.dispatch.declaredElsewhere");
        desks.declineAll(contract, HOST);
        desks.agree(contract, AGENCY, HOST, "2026-09", "2026-09", Side.HOST);
        assertThat(found()).isEqualTo("{NOT_DISPATCHED=6}");
        acting.asReviewer(5, JINSHUI.code());
        var before = placements.file(placement).row();
        assertThatThrownBy(() -> applyReview.apply(placement, PerQuestion.NONE.with(Question.CONTRACT, Months.range(6, 7)), PerQuestion.NONE))
                .hasMessage("declaration.review.dispatchMismatch").satisfies(refusal -> assertThat(((Refusal) refusal).arguments()).containsExactly("6"));
        assertThat(placements.file(placement).row()).as("V18: nothing is decided by a refusal").isEqualTo(before);
        assertThat(checks.mismatches(Division.of("410122"), YEAR, "", 0, 20).people()).isEmpty();

        transaction.run(records -> placements.release(records.find(Placement.class, placement)));
        var elsewhere = aDispatchedPlacement(OTHER, Months.of(5));
        acting.asReviewer(5, JINSHUI.code());
        var page = checks.mismatches(JINSHUI, YEAR, "", placement - 1, 1);
        assertThat(page.people()).extracting(each -> each.person().placement()).containsExactly(placement);
        assertThat(page.next()).isEqualTo(placement);
        assertThat(checks.mismatches(JINSHUI, YEAR, "", page.next(), 20)).satisfies(next -> {
            assertThat(next.people()).extracting(each -> each.person().placement()).contains(elsewhere).doesNotContain(placement);
            assertThat(next.next()).isZero();
        });
        assertThatThrownBy(() -> transaction.run(records -> placements.claim(records.find(Placement.class, elsewhere), YEAR, Months.of(5, 8))))
                .hasMessage("declaration.months.agreedElsewhere").satisfies(refusal -> assertThat(((Refusal) refusal).arguments()).containsExactly("8"));
    }

    @Test
    @Tag("AC-53")
    void v22_a_contract_that_names_an_agency_without_an_accepted_filing_is_refused_at_the_agency_and_the_person_keeps_the_others() {
        var host = CreditCode.of("N2210323MF00XX152Y");
        time.to(LocalDate.of(2027, 4, 1));
        try {
            var id = aDispatchedPlacement(host, CreditCode.of("5133010000XX001077"), Months.NONE);
            var named = placements.file(id).contracts().get(0).details();
            desks.at(host);
            for (var from : List.of("2026-01-01", "2026-12-31")) {
                var terms = new ContractDetails(true, Affiliation.OTHER, ContractType.FIXED_TERM, LocalDate.parse(from), LocalDate.of(2028, 12, 31), "质检员", Money.ofYuan(3000), named.agency(), null, null, null);
                assertThatThrownBy(() -> saveContract.save(id, null, terms, List.of(Desks.aScan()))).as(from).isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("dispatch.agencyNotQualified");
                    assertThat(refusal.field()).isEqualTo("agency");
                });
            }
            assertThat(placements.file(id).contracts()).extracting(PlacementFile.ContractRow::details).containsExactly(named);
            var next = new ContractDetails(true, Affiliation.OTHER, ContractType.FIXED_TERM, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31), "质检员", Money.ofYuan(3000), named.agency(), null, null, null);
            saveContract.save(id, null, next, List.of(Desks.aScan()));
            assertThat(placements.file(id).contracts()).as("no month of the year is dispatched by it").hasSize(2);
        } finally {
            time.back();
        }
    }

    private String found() {
        return checks.mismatches(JINSHUI, YEAR, HOST.value().toLowerCase(java.util.Locale.ROOT), 0, 20).people().stream().filter(said -> said.person().person().equals(PERSON)).map(said -> said.reasons().toString()).findFirst().orElse("{}");
    }

    private long aDispatchedPlacement(CreditCode host, Months months) {
        return aDispatchedPlacement(host, AGENCY, months);
    }

    private long aDispatchedPlacement(CreditCode host, CreditCode agency, Months months) {
        desks.at(host);
        var unit = saveAffiliatedUnit.save(new AffiliatedUnitRow(0, 0, Division.of("410102"), agency, null, "郑州样例七号人力资源服务有限公司", "0371-5550008", "样例路7号", false),
                List.of(Desks.aScan()));
        var id = aPlacement(host);
        transaction.run(records -> {
            records.persist(new PlacementContract(id, new ContractDetails(true, Affiliation.OTHER, ContractType.FIXED_TERM, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), "包装工",
                    Money.ofYuan(3000), unit, null, null, null)));
            if (!months.isEmpty()) {
                records.find(Placement.class, id).choose(months, months, true);
            }
        });
        return id;
    }

    private long aPlacement(CreditCode employer) {
        return transaction.ask(records -> {
            var declaration = new Declaration(employer, YEAR, JINSHUI, Instant.parse("2027-03-02T01:00:00Z"));
            records.persist(declaration);
            records.flush();
            // no window of 2027 has been announced
            records.createNativeQuery("update declaration set reopened_until = date '2027-10-31' where id = ?1").setParameter(1, declaration.id()).executeUpdate();
            var placement = new Placement(declaration.id(), PERSON, new PersonDetails("样例", null, null, null, null, null, null, null, false, null), Instant.parse("2027-03-02T01:00:00Z"));
            records.persist(placement);
            records.flush();
            records.persist(PlacementCertificate.fetched(placement.id(), new anye.registry.FoundCertificate(CertificateType.DISABILITY, CERTIFICATE, DisabilityCategory.PHYSICAL, 3,
                    LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1))));
            return placement.id();
        });
    }
}
