package anye.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import anye.access.Acting;
import anye.employer.EmployerProfile;
import anye.employer.Employers;
import anye.employer.LegalDocument;
import anye.employer.Ownership;
import anye.employer.SaveProfile;
import anye.evidence.EvidenceRow;
import anye.evidence.Intake;
import anye.evidence.ReceivedFile;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Money;
import anye.kernel.Refusal;
import anye.notice.Notices;
import anye.testing.AtOnce;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 缓减免申请 inside the server. 200 people at 80,000 yuan, nobody placed, 1.6 %: 3.2 persons, 256,000 yuan, of which 90 % are
 * paid. So one year's payable is 230,400.00 yuan.
 */
@Tag("AC-63")
class ReliefIT extends InContainer {

    private static final CreditCode EMPLOYER = CreditCode.of("91410102MA00XX058P");
    private static final CreditCode OTHER = CreditCode.of("91410105MA00XX04X3");
    private static final String OFFICE = "410102";

    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;
    @Inject
    private Employers employers;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private SaveRelief saveRelief;
    @Inject
    private SubmitRelief submitRelief;
    @Inject
    private WithdrawRelief withdrawRelief;
    @Inject
    private RemoveReliefProof removeReliefProof;
    @Inject
    private DecideRelief decideRelief;
    @Inject
    private AnnounceReliefs announceReliefs;
    @Inject
    private Reliefs reliefs;
    @Inject
    private Notices notices;

    @BeforeEach
    void the_employer_has_a_profile_and_no_application_alive() {
        asEmployer();
        employers.arrive(EMPLOYER, "郑州样例七号有限公司");
        saveProfile.save(new EmployerProfile(employers.profile(EMPLOYER).orElseThrow().version(), EMPLOYER, "", null, EmployerType.ENTERPRISE, Ownership.COLLECTIVE, "A",
                Division.of(OFFICE), Division.of(OFFICE), Division.of(OFFICE), "样例", LegalDocument.RESIDENT_ID, "210399196412310019", "13800000000", null, null, "样例经办",
                "13800000001", "样例路7号", "样例路7号", null));
        transaction.run(records -> records.createNativeQuery("update relief_application set live_key = null, state = 'WITHDRAWN' where credit_code = ?1 and live_key is not null")
                .setParameter(1, EMPLOYER.value()).executeUpdate());
    }

    @Test
    void one_year_s_payable_may_be_asked_for_and_a_refusal_costs_nothing_that_was_sent() {
        var draft = saveRelief.save(null, 0, claim(ReliefKind.REDUCTION, 2025, "230400.01", null), List.of(aPicture()));
        assertThatThrownBy(() -> submitRelief.submit(draft.id(), draft.version())).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.field()).isEqualTo("requested");
            assertThat(refused.code()).isEqualTo("levy.relief.tooMuch");
            assertThat(refused.arguments()[0]).isEqualTo("230,400.00");
        });
        assertThat(reliefs.row(draft.id())).satisfies(row -> {
            assertThat(row.state()).isEqualTo(ReliefState.DRAFT);
            assertThat(row.claim().reason()).isEqualTo("厂房受洪水浸泡");
        });
        assertThat(reliefs.proofs(draft.id())).hasSize(1);

        var again = saveRelief.save(draft.id(), draft.version(), claim(ReliefKind.REDUCTION, 2025, "230400.00", null), List.of());
        submitRelief.submit(again.id(), again.version());
        assertThat(reliefs.row(draft.id())).satisfies(row -> {
            assertThat(row.state()).isEqualTo(ReliefState.SUBMITTED);
            assertThat(row.payable()).isEqualTo(Money.parse("230400.00"));
            assertThat(row.creditedMonths()).isZero();
            assertThat(row.submittedBy()).isEqualTo("样例经办");
        });
    }

    @Test
    void a_deferral_of_seven_months_is_refused_and_of_six_is_not() {
        var draft = saveRelief.save(null, 0, claim(ReliefKind.DEFERRAL, 2025, "1000", 7), List.of(aPicture()));
        assertRefused("deferralMonths", "levy.relief.tooLong", () -> submitRelief.submit(draft.id(), draft.version()));
        var again = saveRelief.save(draft.id(), draft.version(), claim(ReliefKind.DEFERRAL, 2025, "1000", 6), List.of());
        submitRelief.submit(again.id(), again.version());
        assertThat(reliefs.row(draft.id()).claim().deferralMonths()).isEqualTo(6);
    }

    @Test
    void a_draft_may_be_incomplete_and_is_not_handed_in_so() {
        var draft = saveRelief.save(null, 0, new ReliefClaim(null, new BusinessYear(2025), null, null, null, null, null, null, null, null), List.of());
        assertRefused("kind", "levy.relief.missing.kind", () -> submitRelief.submit(draft.id(), draft.version()));
        var whole = saveRelief.save(draft.id(), draft.version(), claim(ReliefKind.REDUCTION, 2025, "1", null), List.of());
        assertRefused("proof", "levy.relief.missing.proof", () -> submitRelief.submit(whole.id(), whole.version()));
        assertRefused("year", "levy.relief.yearAhead", () -> saveRelief.save(null, 0, claim(ReliefKind.REDUCTION, 2026, "1", null), List.of()));
    }

    @Test
    void of_one_kind_and_year_one_application_is_alive() {
        submitted(ReliefKind.REDUCTION, 2025, null);
        var second = saveRelief.save(null, 0, claim(ReliefKind.REDUCTION, 2025, "1", null), List.of(aPicture()));
        assertRefused("kind", "levy.relief.twice", () -> submitRelief.submit(second.id(), second.version()));
        submitted(ReliefKind.DEFERRAL, 2025, 1);
        submitted(ReliefKind.REDUCTION, 2024, null);
    }

    @Test
    void an_application_taken_back_makes_room_for_another() {
        long first = submitted(ReliefKind.REDUCTION, 2025, null);
        withdrawRelief.withdraw(first, reliefs.row(first).version());
        assertThat(reliefs.row(first).state()).isEqualTo(ReliefState.WITHDRAWN);
        submitted(ReliefKind.REDUCTION, 2025, null);
        assertRefused(null, "levy.relief.notNow", () -> withdrawRelief.withdraw(first, reliefs.row(first).version()));
    }

    @Test
    void the_second_of_two_tabs_is_told() {
        var draft = saveRelief.save(null, 0, claim(ReliefKind.REDUCTION, 2025, "1", null), List.of());
        saveRelief.save(draft.id(), draft.version(), claim(ReliefKind.REDUCTION, 2025, "2", null), List.of());
        assertThatThrownBy(() -> saveRelief.save(draft.id(), draft.version(), claim(ReliefKind.REDUCTION, 2025, "3", null), List.of())).isInstanceOf(ReliefChangedMeanwhile.class);
        assertThat(reliefs.row(draft.id()).claim().requested()).isEqualTo(Money.parse("2"));
    }

    @Test
    void a_proof_can_be_taken_out_until_the_application_is_handed_in() {
        long id = submitted(ReliefKind.REDUCTION, 2025, null);
        var proof = reliefs.proofs(id).get(0);
        assertRefused(null, "levy.relief.notNow", () -> removeReliefProof.remove(id, proof.useId()));
        var draft = saveRelief.save(null, 0, claim(ReliefKind.REDUCTION, 2025, "1", null), List.of(aPicture(), aPicture()));
        removeReliefProof.remove(draft.id(), reliefs.proofs(draft.id()).get(0).useId());
        assertThat(reliefs.proofs(draft.id())).hasSize(1).extracting(EvidenceRow::useId).doesNotContain(proof.useId());
    }

    @Test
    void nobody_else_sees_an_application_and_an_office_sees_no_draft() {
        var draft = saveRelief.save(null, 0, claim(ReliefKind.REDUCTION, 2025, "1", null), List.of());
        long handedIn = submitted(ReliefKind.REDUCTION, 2025, null);
        long file = reliefs.proofs(handedIn).get(0).fileId();

        acting.asEmployer(OTHER.value(), "郑州样例五号机械有限公司");
        assertRefused(null, "access.notFound", () -> reliefs.row(handedIn));
        assertRefused(null, "access.notFound", () -> reliefs.of(EMPLOYER));
        assertRefused(null, "access.notFound", () -> withdrawRelief.withdraw(handedIn, 0));

        acting.asReviewer(9, "410105");
        assertRefused(null, "access.notFound", () -> reliefs.row(handedIn));
        assertRefused(null, "access.notFound", () -> reliefs.proof(handedIn, file));
        assertThat(reliefs.waiting(Division.of("410105"))).extracting(ReliefRow::id).doesNotContain(handedIn);
        assertRefused(null, "access.notFound", () -> reliefs.waiting(Division.of(OFFICE)));

        acting.asReviewer(1, OFFICE);
        assertRefused(null, "access.notFound", () -> reliefs.row(draft.id()));
        assertThat(reliefs.proof(handedIn, file)).isPresent();
        assertThat(reliefs.proof(handedIn, file + 1_000_000)).isEmpty();

        acting.asReviewer(8, "410100");
        assertThat(reliefs.waiting(Division.of("410100"))).extracting(ReliefRow::id).contains(handedIn);
        assertRefused(null, "levy.relief.otherOffice", () -> decideRelief.decide(handedIn, reliefs.row(handedIn).version(), grant("1000.00", null)));
    }

    @Test
    void what_is_granted_is_told_journalled_and_announced_once() {
        long id = submitted(ReliefKind.DEFERRAL, 2025, 3);
        acting.asReviewer(1, OFFICE);
        long version = reliefs.row(id).version();
        assertRefused("amount", "levy.relief.moreThanAsked", () -> decideRelief.decide(id, version, grant("1000.01", 3)));
        assertRefused("months", "levy.relief.longerThanAsked", () -> decideRelief.decide(id, version, grant("1000", 4)));
        decideRelief.decide(id, version, grant("800", 2));
        assertRefused(null, "levy.relief.notNow", () -> decideRelief.decide(id, reliefs.row(id).version(), grant("800", 2)));
        assertThat(reliefs.decided(Division.of(OFFICE), 1, 20).rows()).extracting(ReliefRow::id).contains(id);
        assertThat(announceReliefs.announce(new BusinessYear(2025))).isEqualTo(1);
        assertRefused("announceYear", "levy.announce.nothing", () -> announceReliefs.announce(new BusinessYear(2025)));

        asEmployer();
        assertThat(reliefs.row(id)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(ReliefState.GRANTED);
            assertThat(row.grantedAmount()).isEqualTo(Money.parse("800"));
            assertThat(row.grantedMonths()).isEqualTo(2);
            assertThat(row.left()).isEqualTo(Money.parse("229600.00"));
            assertThat(row.announcedAt()).isNotNull();
        });
        assertThat(notices.of(EMPLOYER, "2025年度残保金缓缴申请已批准", Locale.SIMPLIFIED_CHINESE)).first()
                .satisfies(told -> assertThat(told.body(Locale.SIMPLIFIED_CHINESE)).contains("800.00元", "2个月", "某某市样例财政局", "样批〔2026〕1号", "情况属实"));
        assertThat(notices.of(null, "郑州样例七号有限公司：缓缴；批准机关：某某市样例财政局；批准文号：样批〔2026〕1号；主要理由：情况属实", Locale.SIMPLIFIED_CHINESE)).isNotEmpty();
        assertThat(reliefs.announced(1, 20).rows()).extracting(ReliefRow::id).contains(id);
        assertThat(acts(id)).containsExactly("levy.relief.saved", "levy.relief.submitted", "levy.relief.granted");
    }

    @Test
    void a_wrong_decision_is_taken_back_by_another_with_a_reason_and_decided_anew_until_it_is_announced() {
        long id = submitted(ReliefKind.DEFERRAL, 2025, 3);
        acting.asReviewer(1, OFFICE);
        decideRelief.decide(id, reliefs.row(id).version(), grant("800", 2));
        assertRefused(null, "levy.relief.ownDecision", () -> decideRelief.takeBack(id, reliefs.row(id).version(), "金额有误"));
        acting.asReviewer(2, OFFICE);
        assertRefused("takeBackReason", "levy.relief.takeBack.reason", () -> decideRelief.takeBack(id, reliefs.row(id).version(), " "));
        decideRelief.takeBack(id, reliefs.row(id).version(), "金额有误");
        assertThat(reliefs.row(id)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(ReliefState.SUBMITTED);
            assertThat(row.grantedAmount()).isNull();
        });
        decideRelief.decide(id, reliefs.row(id).version(), grant("700", 2));
        announceReliefs.announce(new BusinessYear(2025));
        acting.asReviewer(1, OFFICE);
        assertRefused(null, "levy.relief.announcedAlready", () -> decideRelief.takeBack(id, reliefs.row(id).version(), "又有误"));
        asEmployer();
        assertThat(notices.of(EMPLOYER, "审批决定已撤销", Locale.SIMPLIFIED_CHINESE)).isNotEmpty().allSatisfy(told -> assertThat(told.body(Locale.SIMPLIFIED_CHINESE)).contains("金额有误"));
    }

    @Test
    void what_is_returned_is_mended_and_handed_in_again_and_what_is_refused_is_told() {
        long id = submitted(ReliefKind.REDUCTION, 2025, null);
        acting.asReviewer(1, OFFICE);
        decideRelief.decide(id, reliefs.row(id).version(), new ReliefDecision(ReliefAct.RETURN, null, null, null, null, "缺受灾证明"));
        assertThat(reliefs.waiting(Division.of(OFFICE))).extracting(ReliefRow::id).doesNotContain(id);

        asEmployer();
        assertThat(notices.of(EMPLOYER, "请补充后重新提交：缺受灾证明", Locale.SIMPLIFIED_CHINESE)).isNotEmpty();
        var mended = saveRelief.save(id, reliefs.row(id).version(), claim(ReliefKind.REDUCTION, 2025, "900", null), List.of(aPicture()));
        submitRelief.submit(id, mended.version());
        assertThat(reliefs.proofs(id)).hasSize(2);

        acting.asReviewer(1, OFFICE);
        decideRelief.decide(id, reliefs.row(id).version(), new ReliefDecision(ReliefAct.REFUSE, null, null, null, null, "损失与灾害无关"));
        asEmployer();
        assertThat(reliefs.row(id).state()).isEqualTo(ReliefState.REFUSED);
        assertThat(notices.of(EMPLOYER, "主要理由：损失与灾害无关", Locale.SIMPLIFIED_CHINESE)).isNotEmpty();
        assertThat(acts(id)).containsExactly("levy.relief.saved", "levy.relief.submitted", "levy.relief.returned", "levy.relief.saved", "levy.relief.submitted", "levy.relief.refused");
        submitted(ReliefKind.REDUCTION, 2025, null);
    }

    @Test
    void of_two_reviewers_one_decides() throws Exception {
        long id = submitted(ReliefKind.REDUCTION, 2025, null);
        long version = reliefs.row(id).version();
        var refuse = new ReliefDecision(ReliefAct.REFUSE, null, null, null, null, "不属实");
        var answers = AtOnce.all(List.of(
                () -> acting.elsewhere(Acting.reviewer(1, OFFICE), () -> attempt(id, version, grant("1000", null))),
                () -> acting.elsewhere(Acting.reviewer(2, OFFICE), () -> attempt(id, version, refuse))));
        assertThat(answers).containsExactlyInAnyOrder("decided", "levy.relief.changedMeanwhile");
        assertThat(acts(id)).hasSize(3);
    }

    private String attempt(long id, long version, ReliefDecision decision) {
        try {
            decideRelief.decide(id, version, decision);
            return "decided";
        } catch (Refusal refused) {
            return refused.code();
        }
    }

    private void asEmployer() {
        acting.asEmployer(EMPLOYER.value(), "郑州样例七号有限公司");
    }

    /** Asks for 1,000 yuan. */
    private long submitted(ReliefKind kind, int year, Integer months) {
        var draft = saveRelief.save(null, 0, claim(kind, year, "1000", months), List.of(aPicture()));
        submitRelief.submit(draft.id(), draft.version());
        return draft.id();
    }

    private static ReliefClaim claim(ReliefKind kind, int year, String requested, Integer months) {
        return new ReliefClaim(kind, new BusinessYear(year), ReliefCause.NATURAL_DISASTER, "厂房受洪水浸泡", Money.parse("350000"), new BigDecimal("200"), Money.parse("80000"), null,
                Money.parse(requested), months);
    }

    private static ReliefDecision grant(String amount, Integer months) {
        return new ReliefDecision(ReliefAct.GRANT, Money.parse(amount), months, "某某市样例财政局", "样批〔2026〕1号", "情况属实");
    }

    private List<Object> acts(long id) {
        return transaction.ask(records -> List.<Object>copyOf(records.createNativeQuery("select act from journal_record where subject = ?1 order by sequence_number").setParameter(1, "relief:" + id)
                .getResultList()));
    }

    private static void assertRefused(String field, String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    private static ReceivedFile aPicture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return Intake.accept("证明.png", new ByteArrayInputStream(bytes.toByteArray()), bytes.size());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
