package anye.review.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import anye.access.Acting;
import anye.declaration.Placements;
import anye.declaration.ReviewStatus;
import anye.declaration.Settled;
import anye.kernel.Lookup;
import anye.kernel.MovedTime;
import anye.kernel.persistence.SecretColumn;
import anye.review.asking.RiskSign.Kind;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The employed person is asked, inside the server. */
class AskPersonIT extends InContainer {

    private static final String CODE = "91210303MA00XX453A";
    private static final String NAME = "鞍山样例窗口一号有限公司";
    private static final String OFFICE = "210303";
    private static final LocalDate ASKED = LocalDate.of(2026, 9, 18);
    private static final String TAIL = "0170";

    private static int address;

    @Inject
    private Acting acting;
    @Inject
    private Settled settled;
    @Inject
    private MovedTime time;
    @Inject
    private Transaction transaction;
    @Inject
    private Placements placements;
    @Inject
    private AskPerson askPerson;
    @Inject
    private OpenQuestion openQuestion;
    @Inject
    private AnswerQuestion answerQuestion;
    @Inject
    private CheckDenial checkDenial;
    @Inject
    private Inquiries inquiries;
    @Inject
    private RiskSigns riskSigns;

    private long declaration;
    private long person;
    private String here;

    @BeforeEach
    void somebody_is_declared() {
        time.to(ASKED);
        declaration = settled.declaration(CODE, NAME, OFFICE, "210399196501010114", time.clock().instant());
        person = settled.confirmed(declaration, "210399197608310170", "样例乙", time.clock().instant());
        here = "198.51.100." + ++address;
    }

    @AfterEach
    void time_is_what_it_was() {
        time.back();
        acting.asNobody();
    }

    @Test
    @Tag("AC-35")
    void a_denial_refuses_nothing_and_opens_a_check_that_the_employer_never_sees() {
        var code = askPerson.ask(person);
        acting.asNobody();
        assertThat(openQuestion.open(code, TAIL, here).employerName()).isEqualTo(NAME);
        answerQuestion.answer(code, TAIL, PersonAnswer.DENIED, "我只给过残疾证", here);

        acting.asEmployer(CODE, NAME);
        assertThat(placements.file(person).row().status()).isEqualTo(ReviewStatus.APPROVED_AUTO);
        assertThat(placements.file(person).row().confirmed().count()).isEqualTo(12);
        assertThat(inquiries.goodUntil(person)).contains(ASKED.plusDays(14));
        assertThatThrownBy(() -> inquiries.about(person)).hasMessage("access.notFound");
        assertThatThrownBy(() -> riskSigns.of(placements.file(person))).hasMessage("access.notFound");

        acting.asReviewer(3, OFFICE);
        assertThat(riskSigns.of(placements.file(person))).extracting(RiskSign::kind).contains(Kind.DENIED);
        var open = inquiries.denials().stream().filter(row -> row.placementId() == person).findFirst().orElseThrow();
        assertThat(open.isOpen()).isTrue();
        assertThat(open.words()).isEqualTo("我只给过残疾证");
        assertThat(column("words", open.id())).isNotBlank().doesNotContain("残疾证");
        assertThat(column("code_hash", open.id())).hasSize(64).doesNotContain(code);
        assertThatThrownBy(() -> checkDenial.check(open.id(), " ")).hasMessage("review.asking.findingMissing");
        acting.asReviewer(4, "210300");
        assertThatThrownBy(() -> checkDenial.check(open.id(), "不归本机构")).hasMessage("review.case.otherOffice");
        acting.asReviewer(5, "210302");
        assertThatThrownBy(() -> checkDenial.check(open.id(), "不归本机构")).hasMessage("access.notFound");
        acting.asReviewer(3, OFFICE);
        checkDenial.check(open.id(), "到单位核实，本人确在岗");
        assertThat(inquiries.about(person)).singleElement().satisfies(row -> assertThat(row.isOpen()).isFalse());
        assertThatThrownBy(() -> checkDenial.check(open.id(), "再次")).hasMessage("review.asking.checked");
        assertThat(transaction.<Object>ask(records -> records.createNativeQuery("select count(*) from journal_record where employer is not null and act in ('review.person.answered', 'review.person.checked')")
                .getSingleResult()).toString()).as("records that the employer could read").isEqualTo("0");
    }

    @Test
    void a_code_works_once_for_the_right_person_and_for_fourteen_days() {
        var first = askPerson.ask(person);
        var code = askPerson.ask(person);
        acting.asNobody();
        assertThatThrownBy(() -> openQuestion.open(first, TAIL, here)).hasMessage("review.asking.codeWrong");
        assertThatThrownBy(() -> openQuestion.open(code, "0171", here)).hasMessage("review.asking.codeWrong");
        time.to(ASKED.plusDays(15));
        assertThatThrownBy(() -> openQuestion.open(code, TAIL, here)).hasMessage("review.asking.codeWrong");
        time.to(ASKED.plusDays(14));
        assertThatThrownBy(() -> answerQuestion.answer(code, TAIL, null, null, here)).hasMessage("review.asking.answerMissing");
        answerQuestion.answer(code, TAIL, PersonAnswer.CONFIRMED, null, here);
        assertThatThrownBy(() -> answerQuestion.answer(code, TAIL, PersonAnswer.DENIED, null, here)).hasMessage("review.asking.codeWrong");
        acting.asReviewer(3, OFFICE);
        assertThat(inquiries.about(person)).filteredOn(row -> row.answer() != null).singleElement().satisfies(row -> assertThat(row.answer()).isEqualTo(PersonAnswer.CONFIRMED));
        assertThat(riskSigns.of(placements.file(person))).extracting(RiskSign::kind).doesNotContain(Kind.DENIED);
    }

    @Test
    void whoever_guesses_is_stopped() {
        var code = askPerson.ask(person);
        acting.asNobody();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> openQuestion.open("AAAA-AAAA-AAAA", TAIL, here)).hasMessage("review.asking.codeWrong");
        }
        assertThatThrownBy(() -> openQuestion.open(code, TAIL, here)).hasMessage("review.window.tooOften");
    }

    @Test
    void another_employer_cannot_ask_about_somebody_elses_people() {
        acting.asEmployer("91210302MA00XX0157", "鞍山样例一号制造有限公司");
        assertThatThrownBy(() -> askPerson.ask(person)).hasMessage("access.notFound");
    }

    @Test
    void one_telephone_for_four_people_is_a_sign_and_for_three_it_is_none() {
        for (var number : new String[] {"210399197609010196", "210399196412310019"}) {
            settled.incomplete(declaration, number, "样例丙", time.clock().instant());
        }
        phone(3);
        acting.asReviewer(3, OFFICE);
        assertThat(riskSigns.of(placements.file(person))).extracting(RiskSign::kind).doesNotContain(Kind.SHARED_PHONE);
        phone(4);
        assertThat(riskSigns.of(placements.file(person))).contains(new RiskSign(Kind.SHARED_PHONE, 4));
    }

    /** The person and others of the declaration, so many in all, have one telephone. */
    private void phone(int people) {
        transaction.run(records -> {
            var ids = records.createNativeQuery("select id from placement where declaration_id = ?1 order by case when id = ?2 then 0 else 1 end, id")
                    .setParameter(1, declaration).setParameter(2, person).setMaxResults(people).getResultList();
            for (var id : ids) {
                records.createNativeQuery("update placement set phone = ?2, phone_key = ?3 where id = ?1").setParameter(2, new SecretColumn().convertToDatabaseColumn("13900000453"))
                        .setParameter(3, Lookup.ofPhone("13900000453")).setParameter(1, id instanceof Object[] row ? row[0] : id).executeUpdate();
            }
        });
    }

    private String column(String name, long id) {
        return transaction.<Object>ask(records -> records.createNativeQuery("select " + name + " from person_inquiry where id = ?1").setParameter(1, id).getSingleResult()).toString();
    }
}
