package anye.rules;

import static anye.kernel.CertificateType.DISABILITY;
import static anye.kernel.CertificateType.POLICE;
import static anye.kernel.CertificateType.VETERAN;
import static org.assertj.core.api.Assertions.assertThat;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.Gender;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.policy.YearPolicy;
import anye.rules.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest {

    private final YearPolicy policy = People.tiedong(2025);

    @ParameterizedTest
    @CsvSource(textBlock = """
            DISABILITY, 1,  12, 24, 2.0000
            DISABILITY, 2,  12, 24, 2.0000
            DISABILITY, 3,  12, 12, 1.0000
            DISABILITY, 4,  12, 12, 1.0000
            DISABILITY, 5,  0,  0,  0.0000
            VETERAN,    1,  12, 24, 2.0000
            VETERAN,    3,  12, 24, 2.0000
            VETERAN,    4,  12, 12, 1.0000
            VETERAN,    8,  12, 12, 1.0000
            VETERAN,    9,  0,  0,  0.0000
            VETERAN,    10, 0,  0,  0.0000
            POLICE,     1,  0,  0,  0.0000
            """)
    void a_year_is_confirmed_and_credited_by_type_and_grade(CertificateType type, int grade, int confirmed, int credited, String persons) {
        YearVerdict verdict = Rules.verify(People.aWorkerWith(type, grade, 2025), policy);
        assertThat(verdict.confirmed(Months.ALL).count()).isEqualTo(confirmed);
        assertThat(verdict.credited(Months.ALL)).isEqualTo(credited);
        assertThat(Persons.of(verdict.credited(Months.ALL))).hasToString(persons);
    }

    @Test
    void the_police_certificate_counts_in_zhejiang() {
        YearFacts facts = People.aWorkerWith(POLICE, 1, 2025);
        assertThat(Rules.verify(facts, People.in("330106", 2025)).credited(Months.ALL)).isEqualTo(12);
        assertThat(Rules.verify(facts, policy).months(Question.CERTIFICATE, Answer.FAIL)).isEqualTo(Months.ALL);
    }

    /** K2: the screenshot of the manual. */
    @Test
    void eight_passing_months_at_grade_two_are_sixteen() {
        YearFacts facts = People.aWorkerWith(DISABILITY, 2, 2025).withInsurance(Months.range(5, 12), Months.ALL);
        YearVerdict verdict = Rules.verify(facts, policy);
        Months chosen = Months.range(5, 12);
        assertThat(verdict.passing()).isEqualTo(chosen);
        assertThat(verdict.confirmed(chosen).count()).isEqualTo(8);
        assertThat(verdict.credited(chosen)).isEqualTo(16);
        assertThat(Persons.of(16)).hasToString("1.3333");
    }

    /** K3. */
    @Test
    void a_reassessment_counts_from_its_month() {
        YearFacts facts = People.aWorker(2025).withCertificates(
                new Certificate(DISABILITY, 3, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 30)),
                new Certificate(DISABILITY, 2, LocalDate.of(2025, 7, 1), LocalDate.of(2035, 6, 30)));
        YearVerdict verdict = Rules.verify(facts, policy);
        assertThat(verdict.credited(Months.ALL)).isEqualTo(18);
        assertThat(verdict.multiplier(6)).isEqualTo(1);
        assertThat(verdict.multiplier(7)).isEqualTo(2);
        assertThat(Persons.of(18)).hasToString("1.5000");
    }

    /** K5. */
    @Test
    void months_that_the_reviewer_rejects_do_not_count() {
        YearFacts facts = People.aWorkerWith(DISABILITY, 4, 2025)
                .withWages(Wages.everyMonth(Money.ofYuan(3000)).with(1, Money.ZERO).with(2, Money.ZERO).with(3, Money.ZERO).with(4, Money.ZERO))
                .withEvidence(PerQuestion.NONE.with(Question.WAGE, Months.of(4)));
        YearVerdict verdict = Rules.verify(facts, policy);
        assertThat(Months.ALL.count()).isEqualTo(12);
        assertThat(verdict.confirmed(Months.ALL).count()).isEqualTo(9);
        assertThat(verdict.credited(Months.ALL)).isEqualTo(9);
        assertThat(Months.ALL.minus(verdict.confirmed(Months.ALL)).count()).isEqualTo(3);
        assertThat(Persons.of(9)).hasToString("0.7500");
    }

    /** K9. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-03-01, 2026-02-28, 3-12,  FAIL
            2025-03-01, 2026-02-27, '',    FAIL
            2025-03-31, 2026-03-30, 3-12,  FAIL
            2024-02-29, 2025-02-26, '',    FAIL
            2024-02-29, 2025-02-27, 1-2,   FAIL
            2025-03-01,           , 3-12,  FAIL
            2020-01-01, 2025-11-01, 1-11,  FAIL
            """)
    void a_contract_counts_from_a_year_on(LocalDate from, LocalDate to, String passing, Answer otherwise) {
        YearFacts facts = People.aWorkerWith(DISABILITY, 4, 2025).withContracts(new Contract(from, to, false));
        YearVerdict verdict = Rules.verify(facts, policy);
        assertThat(verdict.months(Question.CONTRACT, Answer.PASS)).hasToString(passing);
        assertThat(verdict.months(Question.CONTRACT, otherwise)).isEqualTo(verdict.months(Question.CONTRACT, Answer.PASS).not());
        YearFacts dispatched = facts.withContracts(new Contract(from, to, true));
        assertThat(Rules.verify(dispatched, policy)).isEqualTo(verdict);
    }

    /** K10. */
    @Test
    void of_two_certificates_the_better_multiplier_counts_once() {
        YearFacts facts = People.aWorker(2025).withCertificates(People.valid(DISABILITY, 3), People.valid(VETERAN, 2));
        assertThat(Rules.verify(facts, policy).credited(Months.ALL)).isEqualTo(24);
        YearFacts both = People.aWorker(2025).withCertificates(People.valid(DISABILITY, 1), People.valid(VETERAN, 2));
        assertThat(Rules.verify(both, policy).credited(Months.ALL)).isEqualTo(24);
    }

    @Test
    void an_inadmissible_certificate_does_not_double() {
        YearFacts facts = People.aWorker(2025).withCertificates(People.valid(VETERAN, 9),
                new Certificate(DISABILITY, 1, LocalDate.of(2010, 1, 1), LocalDate.of(2025, 3, 1)));
        YearVerdict verdict = Rules.verify(facts, policy);
        assertThat(verdict.passing()).isEqualTo(Months.range(1, 3));
        assertThat(verdict.credited(Months.ALL)).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            11, 1900.00, PASS
            11, 1899.99, FAIL
            11, 0.01,    FAIL
            11, 0,       NO_RECORD
            12, 2079.99, FAIL
            12, 2080.00, PASS
            12, 1900.00, FAIL
            """)
    void the_wage_is_compared_with_the_figure_of_its_month(int month, String wage, Answer answer) {
        YearFacts facts = People.aWorkerWith(DISABILITY, 4, 2025).withWages(Wages.NONE.with(month, Money.parse(wage)));
        assertThat(Rules.verify(facts, policy).answer(Question.WAGE, month)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025, 1964-12-31, MALE,   ,           '',    FAIL
            2025, 1965-01-01, MALE,   ,           1-2,   FAIL
            2025, 1965-05-01, MALE,   ,           1-7,   FAIL
            2025, 1975-02-28, FEMALE, WORKER,     1-3,   FAIL
            2025, 1970-01-31, FEMALE, MANAGERIAL, 1-2,   FAIL
            2025, 1972-06-15, FEMALE, WORKER,     '',    FAIL
            2025, 1972-06-15, FEMALE, MANAGERIAL, 1-12,  FAIL
            2025, 1972-06-15, FEMALE, ,           '',    NO_RECORD
            2025, 1975-02-28, FEMALE, ,           1-3,   NO_RECORD
            2025, 1960-02-28, FEMALE, ,           '',    FAIL
            2025, 1990-02-28, FEMALE, ,           1-12,  FAIL
            2026, 2010-06-15, MALE,   ,           6-12,  FAIL
            2026, 1966-01-01, MALE,   ,           1-5,   FAIL
            2024, 1964-06-01, MALE,   ,           1-6,   FAIL
            2025, 1965-01-01, MALE,   WORKER,     1-2,   FAIL
            """)
    void working_age_is_from_sixteen_to_the_month_of_retirement(int year, LocalDate born, Gender gender, JobCategory job,
            String passing, Answer otherwise) {
        YearFacts facts = YearFacts.of(new BusinessYear(year), born, gender).withJobCategory(job);
        YearVerdict verdict = Rules.verify(facts, year == 2026 ? People.in("210302", 2026) : People.in("330106", year));
        assertThat(verdict.months(Question.WORKING_AGE, Answer.PASS)).hasToString(passing);
        assertThat(verdict.months(Question.WORKING_AGE, otherwise)).isEqualTo(verdict.months(Question.WORKING_AGE, Answer.PASS).not());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-03-31, 2025-09-01, 3-9
            2025-04-01, 2025-08-31, 4-8
            2020-01-10, 2030-01-09, 1-12
            2020-01-10, 2024-12-31, ''
            2015-01-01,           , 1-12
            """)
    void a_certificate_covers_a_month_by_a_single_day(LocalDate from, LocalDate to, String passing) {
        YearFacts facts = People.aWorker(2025).withCertificates(new Certificate(DISABILITY, 4, from, to));
        assertThat(Rules.verify(facts, policy).months(Question.CERTIFICATE, Answer.PASS)).hasToString(passing);
    }

    @Test
    void nothing_known_is_no_record_and_never_a_pass_or_a_failure() {
        YearFacts facts = YearFacts.of(new BusinessYear(2025), null, Gender.FEMALE);
        YearVerdict verdict = Rules.verify(facts, policy);
        for (Question question : Question.values()) {
            assertThat(verdict.months(question, Answer.NO_RECORD)).as(question.name()).isEqualTo(Months.ALL);
        }
        assertThat(verdict.passing()).isEqualTo(Months.NONE);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void silence_is_neither_pass_nor_failure_until_evidence_is_accepted(Question question) {
        YearFacts facts = People.aWorkerWith(DISABILITY, 2, 2025).withSilent(PerQuestion.NONE.with(question, Months.range(2, 4)));
        YearVerdict verdict = Rules.verify(facts, policy);
        assertThat(verdict.months(question, Answer.SILENT)).isEqualTo(Months.range(2, 4));
        assertThat(verdict.silent()).isEqualTo(Months.range(2, 4));
        assertThat(verdict.passing()).isEqualTo(Months.range(2, 4).not());

        YearVerdict accepted = Rules.verify(facts.withEvidence(PerQuestion.NONE.with(question, Months.of(1, 3))), policy);
        assertThat(accepted.months(question, Answer.EVIDENCE)).isEqualTo(Months.of(3));
        assertThat(accepted.answer(question, 1)).isEqualTo(Answer.PASS);
        assertThat(accepted.passing()).isEqualTo(Months.of(2, 4).not());
    }

    @Test
    void every_cell_has_exactly_one_answer() {
        for (YearFacts facts : everyKindOfPerson()) {
            YearVerdict verdict = Rules.verify(facts, policy);
            for (Question question : Question.values()) {
                int cells = 0;
                for (Answer answer : Answer.values()) {
                    cells += verdict.months(question, answer).count();
                }
                assertThat(cells).isEqualTo(12);
            }
        }
    }

    @Test
    void equal_facts_are_answered_equally() {
        assertThat(Rules.verify(People.aWorkerWith(DISABILITY, 2, 2025), policy))
                .isEqualTo(Rules.verify(People.aWorkerWith(DISABILITY, 2, 2025), policy))
                .isNotEqualTo(Rules.verify(People.aWorkerWith(DISABILITY, 3, 2025), policy));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            410105, true,  1-6,  6,  6
            410105, true,  1-7,  7,  12
            410105, false, 1-7,  7,  7
            210302, true,  1-7,  7,  7
            """)
    void a_graduate_of_zhengzhou_counts_for_the_whole_year_after_six_months(String division, boolean graduate, String insured,
            int confirmed, int credited) {
        Months months = Months.range(1, insured.charAt(2) - '0');
        YearFacts facts = People.aWorkerWith(DISABILITY, 4, 2025).withGraduate(graduate).withInsurance(months, months);
        YearVerdict verdict = Rules.verify(facts, People.in(division, 2025));
        assertThat(verdict.confirmed(Months.ALL).count()).isEqualTo(confirmed);
        assertThat(verdict.credited(Months.ALL)).isEqualTo(credited);
    }

    /** The explanation is made by the functions that answered: it can never say otherwise. */
    @Test
    void every_cell_is_explained_as_it_was_answered_and_in_both_languages() {
        for (YearFacts facts : everyKindOfPerson()) {
            YearVerdict verdict = Rules.verify(facts, policy);
            for (Question question : Question.values()) {
                for (int month = 1; month <= 12; month++) {
                    Finding finding = Rules.explain(facts, policy, question, month);
                    assertThat(finding.answer()).isEqualTo(verdict.answer(question, month));
                    assertThat(finding.citation()).isNotBlank();
                    assertThat(finding.fix() == null).isEqualTo(finding.answer().holds());
                    assertIsWorded(finding, Locale.CHINA);
                    assertIsWorded(finding, Locale.ENGLISH);
                }
            }
        }
    }

    private static void assertIsWorded(Finding finding, Locale locale) {
        assertThat(Wording.reason(finding, locale)).isNotEqualTo(finding.reason()).doesNotContain("{", "rules.");
        if (finding.fix() != null) {
            assertThat(Wording.fix(finding, locale)).isNotEqualTo(finding.fix()).doesNotContain("{", "rules.");
        }
    }

    @Test
    void a_finding_names_value_threshold_source_and_citation() {
        Source tax = new Source("registry.department.TAX", Instant.parse("2026-03-02T01:02:03Z"));
        YearFacts facts = People.aWorkerWith(DISABILITY, 2, 2025).withSources(Map.of(Question.WAGE, tax))
                .withWages(Wages.everyMonth(Money.ofYuan(2000)));
        Finding finding = Rules.explain(facts, policy, Question.WAGE, 12);
        assertThat(finding.answer()).isEqualTo(Answer.FAIL);
        assertThat(finding.month()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(finding.value()).isEqualTo("2000.00");
        assertThat(finding.threshold()).isEqualTo("2080.00");
        assertThat(finding.source()).isEqualTo(tax);
        assertThat(finding.citation()).contains("辽宁省最低工资标准");
        assertThat(finding.verified()).isFalse();
        assertThat(Wording.reason(finding, Locale.CHINA)).isEqualTo("发放工资2000.00元，低于最低工资标准2080.00元，差80.00元。");
        assertThat(Rules.explain(facts, policy, Question.WAGE, 11).answer()).isEqualTo(Answer.PASS);
    }

    @Test
    void a_woman_between_the_lines_is_asked_for_her_post() {
        YearFacts facts = YearFacts.of(new BusinessYear(2025), LocalDate.of(1972, 6, 1), Gender.FEMALE);
        Finding finding = Rules.explain(facts, policy, Question.WORKING_AGE, 1);
        assertThat(finding.answer()).isEqualTo(Answer.NO_RECORD);
        assertThat(Wording.reason(finding, Locale.CHINA)).startsWith("需提供岗位证明").contains("2022-06", "2028-02");
    }

    @Test
    void the_certificate_that_counts_is_the_one_shown() {
        YearFacts facts = People.aWorker(2025).withCertificates(
                new Certificate(DISABILITY, 3, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 30)), People.valid(VETERAN, 9),
                new Certificate(DISABILITY, 2, LocalDate.of(2025, 7, 1), null));
        assertThat(Rules.explain(facts, policy, Question.CERTIFICATE, 6).value()).isEqualTo("DISABILITY 3");
        assertThat(Rules.explain(facts, policy, Question.CERTIFICATE, 7).value()).isEqualTo("DISABILITY 2");
        assertThat(Wording.reason(Rules.explain(facts, policy, Question.CERTIFICATE, 7), Locale.CHINA))
                .isEqualTo("残疾人证2级，有效期2025-07-01至长期，该月有效。");
    }

    private static List<YearFacts> everyKindOfPerson() {
        YearFacts green = People.aWorkerWith(DISABILITY, 2, 2025);
        PerQuestion some = PerQuestion.NONE;
        PerQuestion others = PerQuestion.NONE;
        for (Question question : Question.values()) {
            some = some.with(question, Months.range(1, 6));
            others = others.with(question, Months.range(4, 9));
        }
        YearFacts nothing = YearFacts.of(new BusinessYear(2025), null, Gender.MALE);
        return List.of(green, nothing, green.withSilent(some), nothing.withEvidence(others), green.withSilent(some).withEvidence(others),
                green.withWages(Wages.everyMonth(Money.ofYuan(2000))),
                green.withCertificates(People.valid(VETERAN, 9)), green.withCertificates(People.valid(POLICE, 2)),
                green.withCertificates(new Certificate(DISABILITY, 2, LocalDate.of(2015, 5, 1), LocalDate.of(2025, 4, 30))),
                green.withCertificates(new Certificate(DISABILITY, 7, null, null)),
                green.withContracts(new Contract(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 11, 30), true)),
                green.withContracts(new Contract(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 11, 30), true)),
                YearFacts.of(new BusinessYear(2025), LocalDate.of(1965, 1, 1), Gender.MALE),
                YearFacts.of(new BusinessYear(2025), LocalDate.of(2009, 6, 1), Gender.MALE),
                YearFacts.of(new BusinessYear(2025), LocalDate.of(1975, 2, 1), Gender.FEMALE),
                YearFacts.of(new BusinessYear(2025), LocalDate.of(1969, 12, 1), Gender.FEMALE));
    }
}
