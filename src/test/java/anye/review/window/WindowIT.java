package anye.review.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import anye.access.Acting;
import anye.access.Actor;
import anye.access.CounterCode;
import anye.access.CurrentActor;
import anye.access.Mandate;
import anye.access.Role;
import anye.declaration.CompleteDeclaration;
import anye.declaration.PersonDetails;
import anye.declaration.Placements;
import anye.declaration.RequestWithdrawal;
import anye.declaration.SavePlacement;
import anye.declaration.Settled;
import anye.declaration.Waiting;
import anye.declaration.WindowEntries;
import anye.declaration.WindowEntryRow;
import anye.employer.Employers;
import anye.employer.SaveProfile;
import anye.evidence.FileKind;
import anye.evidence.ReceivedFile;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.MovedTime;
import anye.kernel.Refusal;
import anye.kernel.web.Texts;
import anye.notice.Notices;
import anye.review.DecideCase;
import anye.review.window.Acceptances.Part;
import anye.testing.AtOnce;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The window inside the server. Friday 18 September 2026; three working days end on the 22nd, as Sunday the 20th is a working day. */
class WindowIT extends InContainer {

    private static final CreditCode CODE = CreditCode.of("91210303MA00XX453A");
    private static final CreditCode NEWCOMER = CreditCode.of("91210303MA00XX4615");
    private static final String OFFICE = "210303";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);
    private static final long CLERK = 7;

    @Inject
    private Acting acting;
    @Inject
    private CurrentActor actor;
    @Inject
    private Settled settled;
    @Inject
    private MovedTime time;
    @Inject
    private Transaction transaction;
    @Inject
    private Employers employers;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private SavePlacement savePlacement;
    @Inject
    private Placements placements;
    @Inject
    private WindowEntries windowEntries;
    @Inject
    private CompleteDeclaration completeDeclaration;
    @Inject
    private RequestWithdrawal requestWithdrawal;
    @Inject
    private DecideCase decideCase;
    @Inject
    private Notices notices;
    @Inject
    private Acceptances acceptances;
    @Inject
    private RegisterVisit registerVisit;
    @Inject
    private FinishAcceptance finishAcceptance;
    @Inject
    private Waiting waiting;
    @Inject
    private TransferAcceptance transferAcceptance;
    @Inject
    private DeclineAcceptance declineAcceptance;
    @Inject
    private ScanPapers scanPapers;
    @Inject
    private ActForEmployer actForEmployer;
    @Inject
    private StopActing stopActing;
    @Inject
    private CloseAcceptance closeAcceptance;
    @Inject
    private OpenEntries openEntries;
    @Inject
    private ObjectToEntries objectToEntries;
    @Inject
    private AnswerObjection answerObjection;
    @Inject
    private TakeOver takeOver;

    private long declaration;
    private long person;

    @BeforeEach
    void an_employer_of_the_office_has_begun() {
        time.to(FRIDAY);
        declaration = settled.declaration(CODE.value(), "鞍山样例窗口一号有限公司", OFFICE, "210399196501010114", time.clock().instant());
        person = settled.incomplete(declaration, "210399197608310170", "样例乙", time.clock().instant());
        asClerk();
    }

    @AfterEach
    void time_is_what_it_was() {
        time.back();
        acting.asNobody();
    }

    @Test
    @Tag("AC-40")
    void what_came_to_the_wrong_window_goes_to_the_right_one_with_its_clock_and_its_papers_and_both_see_the_trail() throws Exception {
        var there = Division.of("330182");
        acting.asWindowClerk(8, there.code());
        var visit = new Visit(CODE, null, new BusinessYear(2025), Set.of(WindowPaper.CONTRACT), Set.of(), null);
        assertThatThrownBy(() -> registerVisit.register(visit)).hasMessage("review.window.otherOffice");
        long id = registerVisit.register(new Visit(CODE, null, new BusinessYear(2025), Set.of(WindowPaper.CONTRACT), Set.of(DeferralReason.OTHER_OFFICE), null));
        scanPapers.scan(id, WindowPaper.CONTRACT, List.of(new ReceivedFile("合同.png", FileKind.PNG, new byte[] {1, 2, 3}, "0".repeat(64), 1)));
        var taken = acceptances.row(id);
        assertThat(taken.dueOn()).isEqualTo(LocalDate.of(2026, 9, 22));
        assertThatThrownBy(() -> finishAcceptance.finish(id, Set.of())).hasMessage("review.window.handOnFirst");
        assertThatThrownBy(() -> transferAcceptance.transfer(id, null, "试")).hasMessage("review.transfer.to");
        assertThatThrownBy(() -> transferAcceptance.transfer(id, there, "试")).hasMessage("review.transfer.same");
        assertThatThrownBy(() -> transferAcceptance.transfer(id, Division.of(OFFICE), " ")).hasMessage("review.transfer.reasonMissing");
        asClerk();
        assertThatThrownBy(() -> transferAcceptance.transfer(id, there, "试")).as("whose it is not yet").hasMessage("access.notFound");

        time.to(LocalDate.of(2026, 9, 21));
        var clerk = Actor.staff(8, "样例窗口8", Set.of(Role.WINDOW_CLERK), there);
        Callable<String> handsOn = () -> acting.elsewhere(clerk, () -> {
            try {
                transferAcceptance.transfer(id, Division.of(OFFICE), "业务属地在鞍山市铁西区");
                return "";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        });
        assertThat(AtOnce.all(List.of(handsOn, handsOn))).as("two at once hand it on once").containsExactlyInAnyOrder("", "review.window.transferred");

        acting.asWindowClerk(8, there.code());
        assertThatThrownBy(() -> acceptances.row(id)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("review.window.transferred");
            assertThat(refusal.arguments()).containsExactly("辽宁省/鞍山市/铁西区");
        });
        assertThatThrownBy(() -> acceptances.scans(id)).as("the trail, not the papers").hasMessage("review.window.transferred");
        var handedOn = acceptances.of(Part.HANDED_ON, 0, 50).rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
        assertThat(handedOn.office()).isEqualTo(Division.of(OFFICE));
        assertThat(acceptances.trail(handedOn)).singleElement().satisfies(step -> assertThat(step.reason()).isEqualTo("业务属地在鞍山市铁西区"));
        assertThat(acceptances.trails(acceptances.of(Part.HANDED_ON, 0, 50).rows())).as("of the whole page at once").containsEntry(id, acceptances.trail(handedOn));
        assertThat(acceptances.of(Part.DEFERRED, 0, 50).rows()).extracting(AcceptanceRow::id).doesNotContain(id);

        asClerk();
        assertThat(acceptances.row(id)).satisfies(row -> {
            assertThat(row.getNumber()).isEqualTo(taken.getNumber());
            assertThat(row.dueOn()).as("one clock").isEqualTo(taken.dueOn());
            assertThat(acceptances.trail(row)).hasSize(1);
        });
        assertThat(acceptances.of(Part.DEFERRED, 0, 50).rows()).extracting(AcceptanceRow::id).contains(id);
        assertThat(acceptances.scans(id)).as("nothing is uploaded again").hasSize(1);
        finishAcceptance.finish(id, Set.of(WindowPaper.WAGES));
        assertThatThrownBy(() -> transferAcceptance.transfer(id, there, "试")).hasMessage("review.window.moved.ACCEPTED");
        assertThat(acceptances.row(id).papers()).contains(WindowPaper.CONTRACT, WindowPaper.WAGES);
        acting.asEmployer(CODE.value(), "鞍山样例窗口一号有限公司");
        assertThat(acceptances.trail(acceptances.row(id))).hasSize(1);
        assertThat(notices.of(CODE, "已转业务属地", Locale.SIMPLIFIED_CHINESE)).isNotEmpty();
        acting.asWindowClerk(9, "410105");
        assertThatThrownBy(() -> acceptances.trail(taken)).hasMessage("access.notFound");
        assertThatThrownBy(() -> acceptances.trails(List.of(taken))).hasMessage("access.notFound");
    }

    @Test
    void who_was_certified_at_the_office_that_hands_on_is_certified_at_the_other_from_then_on() {
        var code = CreditCode.of("91210321MA00XX832X");
        var declared = waiting.declaration(code.value(), "鞍山样例迁址有限公司", OFFICE);
        asClerk();
        var to = Division.of("330182");
        long id = registerVisit.register(new Visit(code, null, new BusinessYear(2025), Set.of(), Set.of(DeferralReason.NOT_SEALED), null));
        transferAcceptance.transfer(id, to, "单位已迁至建德市");
        acting.asEmployer(code.value(), "鞍山样例迁址有限公司");
        assertThat(employers.certifyingDivision(code)).isEqualTo(to);
        assertThat((String) transaction.ask(records -> records.createNativeQuery("select d.office from declaration d where d.id = ?1").setParameter(1, declared).getSingleResult()))
                .as("what is open goes along").isEqualTo(to.code());
    }

    @Test
    @Tag("AC-38")
    void complete_papers_are_accepted_on_the_spot() {
        var row = acceptances.row(accepted());
        assertThat(row.state()).isEqualTo(AcceptanceState.ACCEPTED);
        assertThat(row.dueOn()).isNull();
        assertThat(row.getNumber()).startsWith("210303-20260918-");
        acting.asEmployer(CODE.value(), "鞍山样例窗口一号有限公司");
        assertThat(notices.of(CODE, "窗口已受理", Locale.SIMPLIFIED_CHINESE)).first().satisfies(told -> assertThat(told.body(Locale.SIMPLIFIED_CHINESE)).contains(row.getNumber()));
        assertThat(acceptances.mine()).extracting(AcceptanceRow::id).contains(row.id());
    }

    @Test
    @Tag("AC-38")
    void what_is_not_accepted_on_the_spot_has_a_reason_and_three_working_days_on_the_real_calendar() {
        var id = registerVisit.register(new Visit(CODE, null, Settled.YEAR, Set.of(WindowPaper.CONTRACT), Set.of(DeferralReason.WAGES_MISSING, DeferralReason.NOT_SEALED), "缺10月至12月"));
        var row = acceptances.row(id);
        assertThat(row.state()).isEqualTo(AcceptanceState.DEFERRED);
        assertThat(row.dueOn()).isEqualTo(LocalDate.of(2026, 9, 22));
        assertThat(row.reasons()).as("all at once").containsExactlyInAnyOrder(DeferralReason.WAGES_MISSING, DeferralReason.NOT_SEALED);
        assertThatThrownBy(() -> actForEmployer.begin(id)).hasMessage("review.window.moved.DEFERRED");

        acting.asEmployer(CODE.value(), "鞍山样例窗口一号有限公司");
        assertThat(acceptances.mine()).first().satisfies(mine -> {
            assertThat(mine.reasons()).isEqualTo(row.reasons());
            assertThat(mine.dueOn()).isEqualTo(row.dueOn());
        });

        time.to(row.dueOn());
        assertThat(acceptances.clock(row).isOverdue()).isFalse();
        time.to(row.dueOn().plusDays(1));
        assertThat(acceptances.clock(row).isOverdue()).isTrue();
        asClerk();
        var later = registerVisit.register(new Visit(CODE, null, Settled.YEAR, Set.of(), Set.of(DeferralReason.NOT_SEALED), null));
        assertThat(acceptances.of(Part.DEFERRED, 0, 100).rows()).extracting(AcceptanceRow::id).containsSubsequence(id, later);
        finishAcceptance.finish(id, Set.of(WindowPaper.WAGES));
        assertThat(acceptances.row(id)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(AcceptanceState.ACCEPTED);
            assertThat(done.papers()).containsExactlyInAnyOrder(WindowPaper.CONTRACT, WindowPaper.WAGES);
        });
        assertThatThrownBy(() -> finishAcceptance.finish(id, Set.of())).hasMessage("review.window.moved.ACCEPTED");
        assertThatThrownBy(() -> declineAcceptance.decline(later, " ")).hasMessage("review.window.whyMissing");
        declineAcceptance.decline(later, "逾期未补齐");
        assertThatThrownBy(() -> finishAcceptance.finish(later, Set.of())).hasMessage("review.window.moved.DECLINED");
    }

    @Test
    @Tag("AC-38")
    void another_office_neither_sees_nor_accepts_and_the_office_above_only_sees() {
        var id = accepted();
        acting.asWindowClerk(8, "210302");
        assertThatThrownBy(() -> acceptances.row(id)).hasMessage("access.notFound");
        assertThatThrownBy(() -> registerVisit.register(new Visit(CODE, null, Settled.YEAR, Set.of(WindowPaper.CONTRACT), Set.of(), null))).hasMessage("review.window.otherOffice");
        acting.asWindowClerk(9, "210300");
        assertThat(acceptances.row(id).id()).isEqualTo(id);
        assertThatThrownBy(() -> actForEmployer.begin(id)).hasMessage("review.case.otherOffice");
        assertThatThrownBy(() -> acceptances.code(id)).hasMessage("review.case.otherOffice");
        acting.asEmployer("91210302MA00XX0157", "鞍山样例一号制造有限公司");
        assertThatThrownBy(() -> acceptances.row(id)).hasMessage("access.notFound");
        assertThatThrownBy(() -> takeOver.takeOver(id)).hasMessage("access.notFound");
    }

    @Test
    @Tag("AC-39")
    void a_clerk_enters_with_the_employers_own_acts_and_every_entry_bears_the_clerk_and_the_acceptance() {
        var id = accepted();
        assertThatThrownBy(() -> enter("13800000002")).hasMessage("access.notFound");
        act(actForEmployer.begin(id));
        enter("13800000002");

        assertThat(placements.file(person).details().phone()).isEqualTo("13800000002");
        assertThat(windowEntries.on(id)).first().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("SavePlacement");
            assertThat(entry.operator()).isEqualTo("staff:7");
            assertThat(entry.operatorName()).isEqualTo("样例窗口7（窗口代录入，工号 7）");
            assertThat(entry.placementId()).isEqualTo(person);
        });
        assertThat(windowEntries.last(List.of(person))).containsKey(person);
        assertThat(journalled("acceptance:" + id, "access.actedFor")).contains("staff:7 for 91210303MA00XX453A act=SavePlacement");
        assertThatThrownBy(() -> requestWithdrawal.request(declaration, "x")).hasMessage("access.notFound");
        assertThatThrownBy(() -> registerVisit.register(new Visit(CODE, null, Settled.YEAR, Set.of(WindowPaper.WAGES), Set.of(), null))).hasMessage("access.notFound");

        assertThat(stopActing.stop()).isEqualTo(id);
    }

    @Test
    @Tag("AC-39")
    void what_a_clerk_could_not_do_leaves_no_entry() {
        var id = accepted();
        act(actForEmployer.begin(id));
        assertThatThrownBy(() -> savePlacement.save(person, details("13800000003"), -1)).hasMessage("declaration.placement.stale");
        assertThat(windowEntries.on(id)).extracting(WindowEntryRow::act).doesNotContain("SavePlacement");
    }

    @Test
    @Tag("AC-39")
    void the_right_to_enter_ends_with_the_day_with_closing_and_with_acting_for_somebody_else() {
        var id = accepted();
        var mandate = actForEmployer.begin(id);
        act(mandate);
        assertThat(actor.isActing()).isTrue();
        time.to(FRIDAY.plusDays(1));
        act(mandate);
        assertThat(actor.isActing()).isFalse();

        time.to(FRIDAY);
        asClerk();
        var second = actForEmployer.begin(accepted());
        act(mandate);
        assertThat(actor.isActing()).isFalse();
        act(second);
        assertThat(actor.isActing()).isTrue();
        asClerk();
        scan(second.acceptance(), WindowPaper.CERTIFICATE, WindowPaper.CONTRACT);
        closeAcceptance.close(second.acceptance());
        act(second);
        assertThat(actor.isActing()).isFalse();
        assertThatThrownBy(() -> actForEmployer.begin(second.acceptance())).hasMessage("review.window.moved.CLOSED");
    }

    @Test
    @Tag("AC-39")
    void only_the_year_that_was_accepted_is_entered() {
        asClerk();
        reopened(2024, LocalDate.of(2026, 9, 29));
        var id = registerVisit.register(new Visit(CODE, null, new BusinessYear(2024), Set.of(WindowPaper.CONTRACT), Set.of(), null));
        act(actForEmployer.begin(id));
        assertThatThrownBy(() -> enter("13800000004")).hasMessage("declaration.window.otherYear");
    }

    @Test
    @Tag("AC-39")
    void nothing_is_accepted_or_entered_for_a_year_that_is_closed() {
        asClerk();
        for (int year : List.of(2023, 2024, 2026)) {
            assertThatThrownBy(() -> registerVisit.register(new Visit(CODE, null, new BusinessYear(year), Set.of(WindowPaper.CONTRACT), Set.of(), null))).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.field()).isEqualTo("year");
                assertThat(refusal.code()).isEqualTo(year == 2024 ? "declaration.window.closed" : "declaration.window.notAnnounced");
            });
        }
        time.to(LocalDate.of(2026, 10, 31));
        var accepted = accepted();
        time.to(LocalDate.of(2026, 11, 1));
        assertThatThrownBy(() -> actForEmployer.begin(accepted)).hasMessage("declaration.window.closed");
    }

    /** A declaration of another year that the employer was given back. */
    private void reopened(int year, LocalDate until) {
        transaction.run(records -> {
            records.createNativeQuery("delete from declaration where credit_code = ?1 and business_year = ?2").setParameter(1, CODE.value()).setParameter(2, year).executeUpdate();
            records.createNativeQuery("insert into declaration (credit_code, business_year, office, state, opened_at, reopened_until, version) values (?1, ?2, ?3, 'REGISTERING', ?4, ?5, 1)")
                    .setParameter(1, CODE.value()).setParameter(2, year).setParameter(3, OFFICE).setParameter(4, java.time.OffsetDateTime.parse("2025-09-01T09:00:00+08:00")).setParameter(5, until).executeUpdate();
        });
    }

    @Test
    @Tag("AC-39")
    void an_employer_that_never_signed_in_is_entered_for_the_own_office_only() {
        assertThatThrownBy(() -> registerVisit.register(new Visit(NEWCOMER, " ", Settled.YEAR, Set.of(WindowPaper.CONTRACT), Set.of(), null))).hasMessage("review.window.nameMissing");
        var id = registerVisit.register(new Visit(NEWCOMER, "鞍山样例窗口二号有限公司", Settled.YEAR, Set.of(WindowPaper.CONTRACT), Set.of(), null));
        act(actForEmployer.begin(id));
        assertThatThrownBy(() -> saveProfile.save(settled.profile(NEWCOMER, "210302", "样例经办"))).hasMessage("review.window.ownOffice");
        assertThat(employers.profile(NEWCOMER).orElseThrow().certifyingDivision()).isIn(null, Division.of(OFFICE));
        saveProfile.save(settled.profile(NEWCOMER, OFFICE, "样例经办"));
        assertThat(employers.certifyingDivision(NEWCOMER)).isEqualTo(Division.of(OFFICE));
        assertThat(windowEntries.on(id)).extracting(WindowEntryRow::act).containsExactly("SaveProfile");
    }

    @Test
    @Tag("AC-39")
    void nobody_at_the_window_completes_without_the_scan_of_the_signed_commitment() {
        transaction.run(records -> records.createNativeQuery("delete from placement where id = ?1").setParameter(1, person).executeUpdate());
        var id = accepted();
        act(actForEmployer.begin(id));
        assertThatThrownBy(() -> completeDeclaration.complete(declaration)).hasMessage("review.window.commitmentMissing");
        assertThat(state()).isEqualTo("REGISTERING");
        asClerk();
        var kept = acceptances.row(id);
        assertThatThrownBy(() -> scanPapers.scan(id, WindowPaper.COMMITMENT, List.of())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("review.window.scanMissing");
            assertThat(refusal.field()).as("V23").isEqualTo("scans");
        });
        assertThat(acceptances.row(id)).as("nothing is lost by it").isEqualTo(kept);
        scanPapers.scan(id, WindowPaper.COMMITMENT, List.of(new ReceivedFile("承诺书.png", FileKind.PNG, new byte[] {1, 2, 3}, "0".repeat(64), 1)));
        assertThat(acceptances.scans(id)).singleElement().satisfies(scan -> assertThat(acceptances.scan(id, scan.fileId())).isPresent());
        act(actForEmployer.begin(id));
        completeDeclaration.complete(declaration);
        assertThat(state()).isEqualTo("COMPLETED");
    }

    @Test
    @Tag("AC-39")
    void with_the_code_the_employer_sees_what_was_entered_and_an_objection_stops_the_window() {
        var id = accepted();
        var code = acceptances.code(id);
        var mandate = actForEmployer.begin(id);
        act(mandate);
        enter("13800000005");

        acting.asNobody();
        assertThatThrownBy(() -> openEntries.open("AAAA-AAAA-AAAA", CODE.value(), "192.0.2.1")).hasMessage("review.window.codeWrong");
        assertThatThrownBy(() -> openEntries.open(code, NEWCOMER.value(), "192.0.2.1")).hasMessage("review.window.codeWrong");
        var receipt = openEntries.open(code.toLowerCase(Locale.ROOT), CODE.value(), "192.0.2.1");
        assertThat(receipt.people()).singleElement().satisfies(row -> assertThat(row.id()).isEqualTo(person));
        assertThat(receipt.entries()).extracting(WindowEntryRow::act).containsExactly("SavePlacement");
        assertThatThrownBy(() -> objectToEntries.object(code, CODE.value(), " ", "192.0.2.1")).hasMessage("review.window.objectionMissing");
        objectToEntries.object(code, CODE.value(), "电话不对", "192.0.2.1");
        assertThat(sealed("select objection from window_acceptance where id = ?1", id)).isNotBlank().doesNotContain("电话");

        act(mandate);
        assertThat(actor.isActing()).isFalse();
        assertThat(acceptances.of(Part.OBJECTED, 0, 100).rows()).extracting(AcceptanceRow::id).contains(id);
        assertThatThrownBy(() -> actForEmployer.begin(id)).hasMessage("review.window.moved.OBJECTED");
        assertThatThrownBy(() -> closeAcceptance.close(id)).hasMessage("review.window.moved.OBJECTED");
        acting.asReviewer(11, OFFICE);
        answerObjection.answer(id, "已更正");
        asClerk();
        act(actForEmployer.begin(id));
        assertThat(actor.isActing()).isTrue();
    }

    @Test
    @Tag("AC-39")
    void whoever_guesses_codes_is_stopped_even_with_the_right_one() {
        var code = acceptances.code(accepted());
        acting.asNobody();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> openEntries.open("AAAA-AAAA-AAAA", CODE.value(), "192.0.2.77")).hasMessage("review.window.codeWrong");
        }
        assertThatThrownBy(() -> openEntries.open(code, CODE.value(), "192.0.2.77")).hasMessage("review.window.tooOften");
        assertThat(openEntries.open(code, CODE.value(), "192.0.2.78").row().employer()).isEqualTo(CODE);
    }

    @Test
    @Tag("AC-39")
    void an_employer_that_takes_over_ends_the_clerks_right_at_once() {
        var id = accepted();
        var mandate = actForEmployer.begin(id);
        acting.asEmployer(CODE.value(), "鞍山样例窗口一号有限公司");
        takeOver.takeOver(id);
        act(mandate);
        assertThat(actor.isActing()).isFalse();
        assertThatThrownBy(() -> enter("13800000006")).hasMessage("access.notFound");
        assertThatThrownBy(() -> actForEmployer.begin(id)).hasMessage("review.window.moved.TAKEN_OVER");
        acting.asEmployer(CODE.value(), "鞍山样例窗口一号有限公司");
        enter("13800000007");
        assertThat(windowEntries.on(id)).isEmpty();
    }

    @Test
    @Tag("AC-39")
    void who_entered_something_for_a_declaration_does_not_decide_about_its_people() {
        act(actForEmployer.begin(accepted()));
        enter("13800000008");
        transaction.run(records -> records.createNativeQuery("""
                insert into review_case (placement_id, declaration_id, credit_code, office, person_name, cells, entered_at, due_on, provisional, stopped, state, version)
                values (?1, ?2, ?3, ?4, '', 'WAGE=1', ?5, ?6, false, false, 'OPEN', 1)""").setParameter(1, person).setParameter(2, declaration).setParameter(3, CODE.value())
                .setParameter(4, OFFICE).setParameter(5, time.clock().instant().atOffset(ZoneOffset.UTC)).setParameter(6, FRIDAY).executeUpdate());
        var id = ((Number) transaction.<Object>ask(records -> records.createNativeQuery("select max(id) from review_case where placement_id = ?1").setParameter(1, person).getSingleResult())).longValue();
        acting.asReviewer(CLERK, OFFICE);
        assertThatThrownBy(() -> decideCase.decide(id, List.of(), 1)).hasMessage("declaration.window.fourEyes");
        acting.asReviewer(12, OFFICE);
        assertThatThrownBy(() -> decideCase.decide(id, List.of(), 1)).hasMessage("review.decide.open");
    }

    @Test
    void a_code_is_the_same_however_it_is_typed() {
        var code = CounterCode.fresh();
        assertThat(CounterCode.hash(code.toLowerCase(Locale.ROOT).replace("-", " "))).isEqualTo(CounterCode.hash(code)).isNotEqualTo(CounterCode.hash(code + "0"));
        assertThat(CounterCode.hash("OIL0-0000-0000")).isEqualTo(CounterCode.hash("011000000000"));
    }

    private void asClerk() {
        acting.asWindowClerk(CLERK, OFFICE);
    }

    private void act(Mandate mandate) {
        acting.asWindowClerk(CLERK, OFFICE, mandate);
    }

    @Test
    @Tag("AC-84")
    void nothing_is_closed_while_a_paper_that_was_brought_has_no_scan_and_it_is_said_which() {
        var id = accepted();
        scan(id, WindowPaper.CONTRACT);
        assertThat(acceptances.unscanned(id)).containsExactly(WindowPaper.CERTIFICATE);
        assertThatThrownBy(() -> closeAcceptance.close(id)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("review.window.unscanned");
            assertThat(Texts.of(Locale.SIMPLIFIED_CHINESE, refusal.code(), refusal.arguments())).contains("残疾人证原件").doesNotContain("劳动合同");
        });
        scan(id, WindowPaper.CERTIFICATE);
        closeAcceptance.close(id);
        assertThat(acceptances.row(id).state()).isEqualTo(AcceptanceState.CLOSED);
    }

    private void scan(long id, WindowPaper... papers) {
        for (var paper : papers) {
            scanPapers.scan(id, paper, List.of(new ReceivedFile("扫描件.png", FileKind.PNG, new byte[] {1, 2, 3}, "0".repeat(64), 1)));
        }
    }

    private long accepted() {
        asClerk();
        return registerVisit.register(new Visit(CODE, null, Settled.YEAR, Set.of(WindowPaper.CERTIFICATE, WindowPaper.CONTRACT), Set.of(), null));
    }

    private void enter(String phone) {
        long version = ((Number) transaction.<Object>ask(records -> records.createNativeQuery("select version from placement where id = ?1").setParameter(1, person).getSingleResult())).longValue();
        savePlacement.save(person, details(phone), version);
    }

    private static PersonDetails details(String phone) {
        return new PersonDetails("样例乙", phone, null, "辽宁省鞍山市铁西区", "样例路1号", null, null, null, false, null);
    }

    private String state() {
        return sealed("select state from declaration where id = ?1", declaration);
    }

    private String sealed(String sql, long id) {
        return (String) transaction.<Object>ask(records -> records.createNativeQuery(sql).setParameter(1, id).getSingleResult());
    }

    private List<String> journalled(String subject, String act) {
        return transaction.ask(records -> ((List<?>) records.createNativeQuery("select author || ' for ' || employer || ' ' || details from journal_record where subject = ?1 and act = ?2")
                .setParameter(1, subject).setParameter(2, act).getResultList()).stream().map(Object::toString).toList());
    }
}
