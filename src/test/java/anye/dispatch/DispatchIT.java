package anye.dispatch;

import static anye.dispatch.Dispatches.ZHENGZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import anye.access.Acting;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Lookup;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.notice.Notices;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Agency, host and office of Zhengzhou; the sandbox says that it is 15 September 2026. */
class DispatchIT extends InContainer {

    private static final CreditCode AGENCY = CreditCode.of("91410102MA00XX058P");
    private static final CreditCode OTHER_AGENCY = CreditCode.of("5133010000XX001077");
    private static final CreditCode NEW_AGENCY = CreditCode.of("8141010000XX001313");
    private static final CreditCode HOST = CreditCode.of("1141010000XX000869");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final BusinessYear YEAR = new BusinessYear(2026);

    @Inject
    private Desks desks;
    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;
    @Inject
    private Transaction another;
    @Inject
    private FileQualification fileQualification;
    @Inject
    private DecideQualification decideQualification;
    @Inject
    private Qualifications qualifications;
    @Inject
    private SaveDispatchContract saveDispatchContract;
    @Inject
    private SaveRosterLine saveRosterLine;
    @Inject
    private FileRoster fileRoster;
    @Inject
    private ReviseRoster reviseRoster;
    @Inject
    private DiscardDraft discardDraft;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private ProposeShare proposeShare;
    @Inject
    private AnswerShare answerShare;
    @Inject
    private Shares shares;
    @Inject
    private DispatchMonths months;
    @Inject
    private DispatchChecks checks;
    @Inject
    private DispatchForms forms;
    @Inject
    private DispatchFiles files;
    @Inject
    private Notices notices;

    @Test
    @Tag("AC-53")
    void a_filing_is_decided_by_the_office_of_the_place_and_filed_again_after_a_refusal() {
        desks.at(NEW_AGENCY);
        assertThatThrownBy(() -> fileQualification.file(Dispatches.aFiling(), Map.of(Scan.BUSINESS_LICENCE, List.of(Desks.aScan())))).hasMessage("dispatch.scan.missing.DISPATCH_LICENCE");
        assertThat(qualifications.of(NEW_AGENCY)).isEmpty();
        assertThatThrownBy(() -> saveDispatchContract.save(null, 0, Desks.terms(HOST, JULY, 1), List.of(Desks.aScan()))).hasMessage("dispatch.contract.notRegistered");
        var id = fileQualification.file(Dispatches.aFiling(), Desks.bothLicences());

        acting.asReviewer(1, "410105");
        assertThatThrownBy(() -> qualifications.row(id)).hasMessage("access.notFound");
        acting.asReviewer(2, "410000");
        long seen = qualifications.row(id).version();
        assertThatThrownBy(() -> decideQualification.accept(id, seen)).hasMessage("dispatch.decide.otherOffice");
        desks.atTheOffice();
        assertThatThrownBy(() -> decideQualification.refuse(id, seen, null, null)).hasMessage("dispatch.decide.reasonMissing");
        assertThatThrownBy(() -> decideQualification.refuse(id, seen, QualificationReason.OTHER, " ")).hasMessage("dispatch.decide.textMissing");
        decideQualification.refuse(id, seen, QualificationReason.SEAL_MISSING, null);
        assertThatThrownBy(() -> decideQualification.accept(id, seen)).hasMessage("dispatch.qualification.movedOn");
        decideQualification.accept(id, qualifications.row(id).version());
        assertThat(qualifications.row(id).isAccepted()).as("the office was wrong").isTrue();
        decideQualification.refuse(id, qualifications.row(id).version(), QualificationReason.SEAL_MISSING, null);

        desks.at(NEW_AGENCY);
        assertThat(notices.of(NEW_AGENCY, "审核不通过", Locale.CHINA)).as("refused twice").hasSize(2);
        assertThat(qualifications.row(id).reason()).isEqualTo(QualificationReason.SEAL_MISSING);
        assertThat(fileQualification.file(Dispatches.aFiling(), Map.of())).isEqualTo(id);
        assertThat(qualifications.row(id).state()).isEqualTo(QualificationState.FILED);
        desks.atTheOffice();
        decideQualification.accept(id, qualifications.row(id).version());
        desks.at(NEW_AGENCY);
        assertThat(notices.of(NEW_AGENCY, "已审核通过", Locale.CHINA)).as("accepted twice").hasSize(2);
        assertThat(qualifications.accepted(ZHENGZHOU, 2026)).contains(NEW_AGENCY);
        assertThatThrownBy(() -> fileQualification.file(Dispatches.aFiling(), Map.of())).hasMessage("dispatch.qualification.accepted");
    }

    @Test
    @Tag("AC-53")
    void papers_of_elsewhere_are_refused_at_their_fields_and_what_was_filed_stands() {
        var agency = CreditCode.of("N2210323MF00XX152Y");
        desks.at(agency);
        var elsewhere = Division.of("210302");
        var a = Dispatches.aFiling();
        var refused = Map.of(
                "licencePlace", new QualificationDetails(a.place(), a.licenceKind(), a.licenceNumber(), elsewhere, a.licenceFrom(), a.licenceTo(), a.businessPlace(), a.insurancePlace(), a.socialCode(),
                        a.medicalCode(), a.contactName(), a.contactPhone(), a.address()),
                "businessPlace", new QualificationDetails(a.place(), a.licenceKind(), a.licenceNumber(), a.licencePlace(), a.licenceFrom(), a.licenceTo(), elsewhere, a.insurancePlace(), a.socialCode(),
                        a.medicalCode(), a.contactName(), a.contactPhone(), a.address()),
                "insurancePlace", new QualificationDetails(a.place(), a.licenceKind(), a.licenceNumber(), a.licencePlace(), a.licenceFrom(), a.licenceTo(), a.businessPlace(), elsewhere, a.socialCode(),
                        a.medicalCode(), a.contactName(), a.contactPhone(), a.address()));
        refused.forEach((field, typed) -> refusedAt(field, () -> fileQualification.file(typed, Desks.bothLicences())));
        assertThat(qualifications.of(agency)).as("nothing is filed").isEmpty();

        var id = fileQualification.file(a, Desks.bothLicences());
        refused.forEach((field, typed) -> refusedAt(field, () -> fileQualification.file(typed, Map.of())));
        assertThat(qualifications.row(id)).satisfies(row -> {
            assertThat(row.details()).as("what stood there").isEqualTo(a);
            assertThat(row.state()).isEqualTo(QualificationState.FILED);
        });
    }

    /** Like the messages: a word for the place where it belongs, and the name of the place in it. */
    private static void refusedAt(String field, ThrowingCallable act) {
        assertThatThrownBy(act).as(field).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.code()).isEqualTo("dispatch.qualification." + field.replace("Place", "Elsewhere"));
            assertThat(refusal.arguments()).containsExactly("郑州市");
        });
    }

    @Test
    @Tag("AC-54")
    void people_of_elsewhere_are_advised_against_and_filed_all_the_same() {
        var contract = desks.aDraftContract(AGENCY, HOST, JULY, "41019919820202053743");
        assertThat(contracts.lines(contract, 1)).noneMatch(line -> line.isFromElsewhere(ZHENGZHOU));
        saveDispatchContract.save(contract, contracts.row(contract).version(), Desks.terms(HOST, JULY, 2), List.of());
        saveRosterLine.save(contract, Dispatches.aLineOf("210302", "33019919880808040343"));
        assertThat(contracts.lines(contract, 1)).extracting(line -> line.isFromElsewhere(ZHENGZHOU)).containsExactly(false, true);
        fileRoster.file(contract, List.of(Desks.aScan()));
        assertThat(contracts.row(contract).isFiled()).isTrue();
    }

    /** The filing of 2026 opens the declarations made in 2026, which are of 2025 and under the old policy; those of 2026 are made in 2027. */
    @Test
    @Tag("AC-53")
    @Tag("AC-57")
    void an_agency_is_named_for_months_under_the_rules_only_when_it_was_accepted_in_the_year_of_the_declaration() {
        desks.anAcceptedFilingOf(OTHER_AGENCY);
        checks.mustQualify(OTHER_AGENCY, Dispatches.JINSHUI, new BusinessYear(2025), Months.ALL);
        checks.mustQualify(OTHER_AGENCY, anye.kernel.Division.of("210302"), YEAR, Months.ALL);
        checks.mustQualify(OTHER_AGENCY, Dispatches.JINSHUI, YEAR, Months.NONE);
        assertThatThrownBy(() -> checks.mustQualify(OTHER_AGENCY, Dispatches.JINSHUI, YEAR, Months.of(1))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("dispatch.agencyNotQualified");
            assertThat(refusal.arguments()).containsExactly("2027", "2026-01");
        });
        assertThat(qualifications.accepted(ZHENGZHOU, 2026)).contains(OTHER_AGENCY);
    }

    @Test
    @Tag("AC-54")
    void a_contract_is_filed_with_its_roster_sealed_and_is_late_the_day_after_three_months() {
        var inTime = desks.aDraftContract(AGENCY, HOST, LocalDate.of(2026, 6, 15), "41019919820202053743");
        assertThat(contracts.row(inTime).due().date()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThatThrownBy(() -> fileRoster.file(inTime, List.of())).hasMessage("dispatch.scan.missing.SEALED_ROSTER");
        assertThat(fileRoster.file(inTime, List.of(Desks.aScan()))).isFalse();

        var late = desks.aDraftContract(AGENCY, HOST, LocalDate.of(2026, 6, 12), "41019919820202053743");
        assertThat(contracts.row(late).due().date()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(fileRoster.file(late, List.of(Desks.aScan()))).isTrue();
        assertThat(contracts.row(late).late()).isTrue();
        assertThatThrownBy(() -> saveDispatchContract.save(late, contracts.row(late).version(), Desks.terms(HOST, JULY, 2), List.of())).hasMessage("dispatch.contract.filedAlready");
    }

    @Test
    @Tag("AC-54")
    void the_first_roster_names_as_many_people_as_the_contract_states() {
        var contract = desks.aDraftContract(AGENCY, HOST, JULY, "41019919820202053743");
        saveDispatchContract.save(contract, contracts.row(contract).version(), Desks.terms(HOST, JULY, 2), List.of());
        assertThatThrownBy(() -> fileRoster.file(contract, List.of(Desks.aScan()))).hasMessage("dispatch.roster.headcount");
        assertThatThrownBy(() -> saveRosterLine.save(contract, Dispatches.aLine("41019919820202053743"))).hasMessage("dispatch.line.twice");
        saveRosterLine.save(contract, Dispatches.aVeteran("豫军A099", "410199198410310264", 6));
        fileRoster.file(contract, List.of(Desks.aScan()));
        assertThat(contracts.lines(contract, 1)).hasSize(2);
    }

    @Test
    void a_draft_is_the_agency_s_alone_and_what_is_filed_is_the_host_s_and_the_office_s_too() {
        var contract = desks.aDraftContract(AGENCY, HOST, JULY, "41019919820202053743");
        desks.at(HOST);
        assertThatThrownBy(() -> contracts.row(contract)).hasMessage("access.notFound");
        desks.atTheOffice();
        assertThatThrownBy(() -> contracts.row(contract)).hasMessage("access.notFound");
        desks.at(AGENCY);
        fileRoster.file(contract, List.of(Desks.aScan()));
        var scan = contracts.scans(contract).get(0).fileId();

        desks.at(HOST);
        assertThat(contracts.ofHost(HOST)).extracting(ContractRow::id).contains(contract);
        assertThat(files.ofContract(contract, scan)).isPresent();
        assertThat(forms.pdf(contract, YEAR).content()).startsWith('%', 'P', 'D', 'F');
        assertThat(notices.of(HOST, "已报送与本单位签订的劳务派遣合同和名册", Locale.CHINA)).isNotEmpty();
        desks.atTheOffice();
        assertThat(contracts.in(ZHENGZHOU, HOST.value().toLowerCase(java.util.Locale.ROOT), 1, 20).rows()).extracting(ContractRow::id).contains(contract);
        assertThat(contracts.in(anye.kernel.Division.of("210300"), "", 1, 20).rows()).extracting(ContractRow::id).doesNotContain(contract);
        assertThat(contracts.in(ZHENGZHOU, "%", 1, 20).rows()).as("what was typed is text, not a pattern").isEmpty();
        assertThat(qualifications.in(ZHENGZHOU, qualifications.filingYear(), AGENCY.value(), 1, 20).rows()).extracting(QualificationRow::agency).containsOnly(AGENCY);
        assertThat(qualifications.in(ZHENGZHOU, qualifications.filingYear(), "", 1, 1)).satisfies(page -> {
            assertThat(page.rows()).hasSize(1);
            assertThat(page.total()).isPositive();
            assertThat(qualifications.in(ZHENGZHOU, qualifications.filingYear(), "", (int) page.total() + 1, 1).rows()).isEmpty();
        });
        assertThat(contracts.lines(contract, 1)).hasSize(1);
        acting.asReviewer(1, "210302");
        assertThatThrownBy(() -> contracts.row(contract)).hasMessage("access.notFound");
        desks.at(OTHER_AGENCY);
        assertThatThrownBy(() -> contracts.lines(contract, 1)).hasMessage("access.notFound");
        assertThatThrownBy(() -> files.ofContract(contract, scan)).hasMessage("access.notFound");
        assertThatThrownBy(() -> forms.pdf(contract, YEAR)).hasMessage("access.notFound");
        assertThatThrownBy(() -> discardDraft.discard(contract)).hasMessage("access.notFound");
    }

    @Test
    @Tag("AC-55")
    void a_change_is_a_new_edition_and_the_old_one_stays() {
        var contract = desks.aFiledContract(AGENCY, HOST, "41019919820202053743");
        assertThatThrownBy(() -> reviseRoster.revise(contract, LocalDate.of(2026, 9, 16))).hasMessage("dispatch.roster.changedOnRange");
        assertThatThrownBy(() -> reviseRoster.revise(contract, LocalDate.of(2026, 6, 30))).hasMessage("dispatch.roster.changedOnRange");
        assertThatThrownBy(() -> saveRosterLine.save(contract, Dispatches.aLine())).hasMessage("dispatch.roster.noDraft");
        reviseRoster.revise(contract, LocalDate.of(2026, 8, 28));
        assertThatThrownBy(() -> reviseRoster.revise(contract, LocalDate.of(2026, 8, 28))).hasMessage("dispatch.roster.draftAlready");
        saveRosterLine.save(contract, Dispatches.aLine());
        assertThat(fileRoster.file(contract, List.of(Desks.aScan()))).as("due on Saturday 12 September, so on Monday 14th").isTrue();

        reviseRoster.revise(contract, LocalDate.of(2026, 8, 31));
        assertThat(discardDraft.discard(contract)).isFalse();
        reviseRoster.revise(contract, LocalDate.of(2026, 8, 31));
        assertThat(fileRoster.file(contract, List.of(Desks.aScan()))).isFalse();
        desks.at(HOST);
        assertThat(contracts.rosters(contract)).extracting(RosterRow::edition, RosterRow::people, RosterRow::late)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 1, false), org.assertj.core.groups.Tuple.tuple(2, 2, true), org.assertj.core.groups.Tuple.tuple(3, 2, false));
        assertThat(contracts.lines(contract, 1)).hasSize(1);
    }

    @Test
    @Tag("AC-59")
    void a_share_holds_when_the_other_side_has_confirmed_it() {
        var person = ResidentNumber.of("410199197412310204");
        var contract = desks.aFiledContract(AGENCY, HOST, person.value() + "42");
        var lines = contracts.lines(contract, 1).stream().map(RosterLine::id).toList();
        assertThatThrownBy(() -> proposeShare.propose(contract, lines, YearMonth.of(2025, 12), YearMonth.of(2026, 12), Side.HOST)).hasMessage("dispatch.place.oldPolicy");
        assertThatThrownBy(() -> proposeShare.propose(contract, lines, YearMonth.of(2026, 6), YearMonth.of(2026, 12), Side.HOST)).hasMessage("dispatch.share.notDispatched");
        assertThatThrownBy(() -> proposeShare.propose(contract, List.of(), YearMonth.of(2026, 7), YearMonth.of(2026, 12), Side.HOST)).hasMessage("dispatch.share.nobody");
        proposeShare.propose(contract, lines, YearMonth.of(2026, 7), YearMonth.of(2026, 12), Side.HOST);
        var share = shares.of(contract).get(0);
        assertThatThrownBy(() -> answerShare.confirm(share.id())).hasMessage("dispatch.share.otherSide");
        assertThat(months.creditedTo(person, YEAR, HOST).isEmpty()).isTrue();

        desks.at(HOST);
        answerShare.confirm(share.id());
        assertThatThrownBy(() -> answerShare.confirm(share.id())).hasMessage("dispatch.share.movedOn");
        assertThat(months.creditedTo(person, YEAR, HOST)).isEqualTo(Months.range(7, 12));
        assertThat(months.creditedElsewhere(person, YEAR, AGENCY)).isEqualTo(Months.range(7, 12));

        desks.agree(contract, AGENCY, HOST, "2026-10", "2026-12", Side.AGENCY);
        assertThat(months.creditedTo(person, YEAR, HOST)).isEqualTo(Months.range(7, 9));
        assertThat(months.creditedTo(person, YEAR, AGENCY)).isEqualTo(Months.range(10, 12));
    }

    @Test
    @Tag("AC-59")
    void no_second_agreement_and_no_second_row_takes_a_month_that_has_a_side() {
        var person = ResidentNumber.of("41019919750301024X");
        var contract = desks.aFiledContract(AGENCY, HOST, person.value() + "42");
        desks.agree(contract, AGENCY, HOST, "2026-07", "2026-09", Side.HOST);
        var second = desks.aFiledContract(OTHER_AGENCY, HOST, person.value() + "42");
        assertThatThrownBy(() -> desks.agree(second, OTHER_AGENCY, HOST, "2026-09", "2026-09", Side.AGENCY)).hasMessage("dispatch.share.taken");
        desks.declineAll(second, HOST);
        desks.agree(second, OTHER_AGENCY, HOST, "2026-10", "2026-10", Side.AGENCY);
        var share = shares.of(contract).get(0).id();
        assertThatThrownBy(() -> transaction.run(records -> records.createNativeQuery(
                "insert into dispatch_month (person_key, work_month, share_id, contract_id, side, credited) values (?1, 202609, ?2, ?3, 'AGENCY', ?4)")
                .setParameter(1, Lookup.of(person)).setParameter(2, share).setParameter(3, contract).setParameter(4, AGENCY.value()).executeUpdate()))
                .isInstanceOf(PersistenceException.class);
        assertThat(((Number) another.ask(records -> records.createNativeQuery("select count(*) from dispatch_month where person_key = ?1 and work_month = 202609")
                .setParameter(1, Lookup.of(person)).getSingleResult())).intValue()).isOne();
    }

    @Test
    void a_telephone_stands_nowhere_in_clear() {
        var contract = desks.aFiledContract(AGENCY, HOST, "41019919820202053743");
        var column = (String) transaction.ask(records -> records.createNativeQuery(
                "select l.phone from dispatch_roster_line l, dispatch_roster r where r.id = l.roster_id and r.contract_id = ?1").setParameter(1, contract).getSingleResult());
        assertThat(column).isNotBlank().doesNotContain("13800000000");
    }
}
