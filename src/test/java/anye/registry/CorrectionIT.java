package anye.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import anye.access.Acting;
import anye.access.CurrentActor;
import anye.declaration.Settled;
import anye.employer.BusinessRegister;
import anye.employer.ChangedMeanwhile;
import anye.employer.CorrectionRow;
import anye.employer.CorrectionState;
import anye.employer.Corrections;
import anye.employer.Corrections.Part;
import anye.employer.DecideCorrection;
import anye.employer.Employers;
import anye.employer.FetchRegistration;
import anye.employer.RegisterField;
import anye.employer.ReportWrong;
import anye.employer.SaveProfile;
import anye.evidence.FileKind;
import anye.evidence.ReceivedFile;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.persistence.SecretColumn;
import anye.notice.Notices;
import anye.testing.AtOnce;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 登记信息 and 数据有误, with the pretend register of the sandbox. */
class CorrectionIT extends InContainer {

    private static final CreditCode EMPLOYER = CreditCode.of("1141010000XX000869");
    private static final String NAME = "郑州样例六号机关服务局";
    private static final String OFFICE = "410105";

    @Inject
    private Acting acting;
    @Inject
    private CurrentActor actor;
    @Inject
    private Transaction transaction;
    @Inject
    private Employers employers;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private Settled settled;
    @Inject
    private BusinessRegister register;
    @Inject
    private FetchRegistration fetchRegistration;
    @Inject
    private ReportWrong reportWrong;
    @Inject
    private DecideCorrection decideCorrection;
    @Inject
    private Corrections corrections;
    @Inject
    private Notices notices;

    @BeforeEach
    void the_employer_acts() {
        transaction.run(records -> records.createNativeQuery("delete from unit_correction").executeUpdate());
        acting.asEmployer(EMPLOYER.value(), NAME);
        employers.arrive(EMPLOYER, NAME);
        saveProfile.save(settled.profile(EMPLOYER, OFFICE, "样例经办"));
    }

    @Test
    void the_register_is_asked_kept_with_its_time_and_still_known_when_it_is_silent() {
        var state = fetchRegistration.fetch();
        assertThat(state.silent()).isFalse();
        assertThat(state.unit()).hasValueSatisfying(unit -> {
            assertThat(unit.value(RegisterField.NAME)).isEqualTo(NAME);
            assertThat(unit.value(RegisterField.TYPE)).isEqualTo("GOVERNMENT");
            assertThat(unit.value(RegisterField.INDUSTRY)).isEqualTo("S");
            assertThat(unit.value(RegisterField.REGISTRATION_DIVISION)).isEqualTo(OFFICE);
            assertThat(unit.values().keySet()).containsExactlyInAnyOrder(RegisterField.values());
            assertThat(unit.fetchedAt()).isEqualTo(state.askedAt());
        });
        transaction.run(records -> records.createNativeQuery("insert into department_answer (department, credit_code, asked_at, silent) select 'UNITS', credit_code, first_seen_at, true from employer where credit_code = ?1")
                .setParameter(1, EMPLOYER.value()).executeUpdate());
        assertThat(register.state(EMPLOYER).silent()).isTrue();
        assertThat(register.state(EMPLOYER).unit()).as("what was said has been said").isEqualTo(state.unit());

        acting.asEmployer("N2210323MF00XX128E", "岫岩样例合作社");
        assertThat(fetchRegistration.fetch().unit()).as("a unit of which the register knows nothing").isEmpty();
        assertThatThrownBy(() -> reportWrong.report(RegisterField.PHONE, "0412-5550001", "已变更", List.of())).hasMessage("employer.correction.unknown");
    }

    @Test
    void however_many_an_office_has_they_are_read_a_page_at_a_time_and_each_once() {
        var office = Division.of("410182");
        var fields = RegisterField.values();
        transaction.run(records -> {
            for (int each = 0; each < 47; each++) {
                // of a field one at most waits, and any number was answered
                boolean waits = each < fields.length;
                records.createNativeQuery("insert into unit_correction (credit_code, office, field, fetched_at, stated, reason, state, waiting, reported_at, decided_at, answer, version)"
                        + " values (?1, ?2, ?3, ?4, ?5, '样例理由', ?6, " + (waits ? "true" : "null") + ", ?4, " + (waits ? "null, null" : "?4, '样例答复'") + ", 0)")
                        .setParameter(1, EMPLOYER.value()).setParameter(2, office.code()).setParameter(3, fields[each % fields.length].name())
                        .setParameter(4, OffsetDateTime.parse("2026-09-01T00:00:00Z").plusMinutes(each)).setParameter(5, new SecretColumn().convertToDatabaseColumn("样例" + each))
                        .setParameter(6, waits ? "WAITING" : "REFUSED").executeUpdate();
            }
        });
        acting.asReviewer(74, office.code());
        int decided = 47 - fields.length;
        var seen = IntStream.rangeClosed(1, 3).mapToObj(page -> corrections.in(office, Part.DECIDED, page, 20)).peek(found -> assertThat(found.total()).isEqualTo(decided))
                .flatMap(found -> found.rows().stream()).toList();
        assertThat(seen).hasSize(decided).doesNotHaveDuplicates();
        assertThat(seen).extracting(CorrectionRow::decidedAt).as("the newest first").isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(corrections.in(office, Part.WAITING, 1, 20)).satisfies(found -> {
            assertThat(found.total()).isEqualTo(fields.length);
            assertThat(found.rows()).extracting(CorrectionRow::reportedAt).as("who waits longest first").isSorted();
        });
        assertThatThrownBy(() -> corrections.in(Division.of(OFFICE), Part.DECIDED, 1, 20)).hasMessage("access.notFound");
        assertThatThrownBy(() -> corrections.count(Division.of("410000"), Part.WAITING)).hasMessage("access.notFound");
        assertThat(employers.shownNames(List.of(EMPLOYER, CreditCode.of("91210302MA00XX0157"), EMPLOYER, CreditCode.of("52330106MJ00XX0939"))))
                .containsEntry(EMPLOYER, NAME).hasSize(3).allSatisfy((code, name) -> assertThat(name).isEqualTo(employers.shownName(code)));
        assertThat(employers.shownNames(List.of())).isEmpty();
    }

    @Test
    void what_an_employer_says_is_right_is_kept_sealed_and_answered_with_a_reason_and_changes_neither_code_nor_profile() throws Exception {
        fetchRegistration.fetch();
        var saved = employers.profile(EMPLOYER).orElseThrow();
        assertThatThrownBy(() -> reportWrong.report(RegisterField.INDUSTRY, "S", "理由", List.of())).hasMessage("employer.correction.same");
        assertThatThrownBy(() -> reportWrong.report(RegisterField.INDUSTRY, "Z", "理由", List.of())).hasMessage("employer.correction.malformed");
        assertThatThrownBy(() -> reportWrong.report(RegisterField.REGISTRATION_DIVISION, "419999", "理由", List.of())).hasMessage("employer.correction.malformed");
        assertThatThrownBy(() -> reportWrong.report(RegisterField.PHONE, "电话", "理由", List.of())).hasMessage("kernel.phone.shape");
        assertThatThrownBy(() -> reportWrong.report(RegisterField.LEGAL_NAME, "样例新法人", " ", List.of())).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.field()).isEqualTo("reason"));

        var me = actor.get();
        Callable<Boolean> aTab = () -> acting.elsewhere(me, () -> {
            try {
                reportWrong.report(RegisterField.LEGAL_NAME, "样例新法人", "2025年11月办理变更", List.of(new ReceivedFile("变更.pdf", FileKind.PDF, new byte[] {1, 2, 3}, "0".repeat(64), 1)));
                return true;
            } catch (Refusal waiting) {
                return false;
            }
        });
        assertThat(AtOnce.all(List.of(aTab, aTab))).as("two tabs at once").containsExactlyInAnyOrder(true, false);
        assertThatThrownBy(() -> reportWrong.report(RegisterField.LEGAL_NAME, "样例又一法人", "理由", List.of())).hasMessage("employer.correction.waiting");
        assertThat((String) transaction.ask(records -> records.createNativeQuery("select stated from unit_correction where credit_code = ?1").setParameter(1, EMPLOYER.value()).getSingleResult()))
                .doesNotContain("样例新法人");

        acting.asReviewer(71, "210302");
        assertThat(corrections.in(Division.of("210302"), Part.WAITING, 1, 100).rows()).noneMatch(row -> row.employer().equals(EMPLOYER));
        acting.asReviewer(72, OFFICE);
        var row = corrections.in(Division.of(OFFICE), Part.WAITING, 1, 100).rows().stream().filter(each -> each.employer().equals(EMPLOYER)).findFirst().orElseThrow();
        assertThat(row.registered()).isEqualTo("样例陆");
        assertThat(row.stated()).isEqualTo("样例新法人");
        var paper = corrections.papers(row.id()).get(0).fileId();
        assertThat(corrections.paper(row.id(), paper)).isPresent();
        assertThatThrownBy(() -> decideCorrection.decide(row.id(), row.version(), CorrectionState.ACCEPTED, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decideCorrection.decide(row.id(), row.version(), null, "核对无误")).isInstanceOf(Refusal.class);
        acting.asReviewer(71, "210302");
        assertThatThrownBy(() -> corrections.paper(row.id(), paper)).hasMessage("access.notFound");
        assertThatThrownBy(() -> decideCorrection.decide(row.id(), row.version(), CorrectionState.ACCEPTED, "x")).hasMessage("access.notFound");
        acting.asReviewer(73, "410100");
        assertThatThrownBy(() -> decideCorrection.decide(row.id(), row.version(), CorrectionState.ACCEPTED, "x")).hasMessage("employer.correction.otherOffice");
        acting.asSupervisor(OFFICE);
        assertThatThrownBy(() -> decideCorrection.decide(row.id(), row.version(), CorrectionState.ACCEPTED, "x")).hasMessage("access.notFound");

        acting.asReviewer(72, OFFICE);
        assertThatThrownBy(() -> decideCorrection.decide(row.id(), row.version() + 1, CorrectionState.ACCEPTED, "x")).isInstanceOf(ChangedMeanwhile.class);
        decideCorrection.decide(row.id(), row.version(), CorrectionState.ACCEPTED, "与变更通知书一致");
        assertThatThrownBy(() -> decideCorrection.decide(row.id(), corrections.row(row.id()).version(), CorrectionState.REFUSED, "x")).hasMessage("employer.correction.decided");
        acting.asEmployer(EMPLOYER.value(), NAME);
        assertThat(corrections.own().get(RegisterField.LEGAL_NAME).state()).isEqualTo(CorrectionState.ACCEPTED);
        assertThat(notices.of(EMPLOYER, "与变更通知书一致", Locale.SIMPLIFIED_CHINESE)).isNotEmpty();
        assertThat(notices.of(EMPLOYER, "Reason: 与变更通知书一致", Locale.ENGLISH)).isNotEmpty();
        assertThat(employers.profile(EMPLOYER)).hasValue(saved);
        assertThat(reportWrong.report(RegisterField.LEGAL_NAME, "样例又一法人", "又变更", List.of())).as("once answered it may be said again").isPositive();
    }
}
