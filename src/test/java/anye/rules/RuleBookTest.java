package anye.rules;

import static org.assertj.core.api.Assertions.assertThat;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Gender;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.web.Texts;
import anye.policy.Cited;
import anye.policy.DispatchRules;
import anye.policy.Divisions;
import anye.policy.Edition;
import anye.policy.Figure;
import anye.policy.FilingWindow;
import anye.policy.FurtherDays;
import anye.policy.Grades;
import anye.policy.LetterAvailability;
import anye.policy.LevyBands;
import anye.policy.Policies;
import anye.policy.RetirementLine;
import anye.policy.RetirementSteps;
import anye.policy.RiskThresholds;
import anye.policy.WorkingDays;
import anye.policy.YearPolicy;
import anye.rules.web.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The law as this product reads it, on one page, worked out by the product itself and approved by a person.
 *
 * <p>After a change of law, {@code mvn test -Dtest=RuleBookTest -Danye.approve=true} writes the page anew; its difference
 * is what a lawyer reads.
 */
class RuleBookTest {

    private static final Path BOOK = Path.of("src/site/rulebook.md");
    private static final Locale CHINESE = Locale.CHINA;

    private final Policies policies = new Policies();
    private final StringBuilder book = new StringBuilder();

    @Test
    void the_rule_book_is_the_approved_one() throws IOException {
        write();
        if (Boolean.getBoolean("anye.approve")) {
            Files.createDirectories(BOOK.getParent());
            Files.writeString(BOOK, book);
        }
        assertThat(book.toString()).isEqualTo(Files.readString(BOOK));
    }

    private void write() {
        line("# 规则手册");
        line();
        line("本页由程序按现行政策标准生成,经人工核准;政策或规则有变,本页即有差异。标注“待核实”的标准尚未与原文核对。");
        questions();
        counting();
        retirement();
        levy();
        workingDays();
        figures();
    }

    private void questions() {
        line("\n## 六项核验(每人每月)");
        YearPolicy policy = policies.forYear(Division.of("210302"), new BusinessYear(2025));
        for (Question question : Question.values()) {
            line("\n### " + text("rules.question." + question));
            line("\n依据:" + cited(Rules.explain(green(), policy, question, 12)));
            line("\n| 情形(鞍山市铁东区,2025年12月) | 结果 | 实际 | 标准 | 说明 | 如何补正 |");
            line("|---|---|---|---|---|---|");
            cases(question).forEach((name, facts) -> finding(name, Rules.explain(facts, policy, question, 12)));
        }
    }

    private void finding(String name, Finding finding) {
        row(name, text("rules.answer." + finding.answer()), finding.value(), finding.threshold(), Wording.reason(finding, CHINESE),
                Wording.fix(finding, CHINESE));
    }

    private static Map<String, YearFacts> cases(Question question) {
        Map<String, YearFacts> cases = new java.util.LinkedHashMap<>();
        YearFacts green = green();
        PerQuestion december = PerQuestion.NONE.with(question, Months.of(12));
        cases.put("齐备", green);
        switch (question) {
            case WAGE -> {
                cases.put("恰为标准", green.withWages(Wages.everyMonth(Money.parse("2080.00"))));
                cases.put("差一分", green.withWages(Wages.everyMonth(Money.parse("2079.99"))));
                cases.put("无工资", green.withWages(Wages.NONE));
            }
            case SOCIAL_INSURANCE, MEDICAL_INSURANCE -> cases.put("当月未参保", green.withInsurance(Months.range(1, 11), Months.range(1, 11)));
            case CERTIFICATE -> {
                cases.put("有效期至当月1日", green.withCertificates(certificate(CertificateType.DISABILITY, 3, LocalDate.of(2025, 12, 1))));
                cases.put("有效期至上月末", green.withCertificates(certificate(CertificateType.DISABILITY, 3, LocalDate.of(2025, 11, 30))));
                cases.put("残疾军人证8级", green.withCertificates(certificate(CertificateType.VETERAN, 8, null)));
                cases.put("残疾军人证9级", green.withCertificates(certificate(CertificateType.VETERAN, 9, null)));
                cases.put("伤残人民警察证", green.withCertificates(certificate(CertificateType.POLICE, 1, null)));
                cases.put("无证件", green.withCertificates());
            }
            case WORKING_AGE -> {
                cases.put("男,1965年9月生", born(LocalDate.of(1965, 9, 1), Gender.MALE, null));
                cases.put("男,1965年8月生", born(LocalDate.of(1965, 8, 31), Gender.MALE, null));
                cases.put("女,1972年6月生,工人岗", born(LocalDate.of(1972, 6, 15), Gender.FEMALE, JobCategory.WORKER));
                cases.put("女,1972年6月生,管理技术岗", born(LocalDate.of(1972, 6, 15), Gender.FEMALE, JobCategory.MANAGERIAL));
                cases.put("女,1972年6月生,岗位性质未填", born(LocalDate.of(1972, 6, 15), Gender.FEMALE, null));
                cases.put("当月满16周岁", born(LocalDate.of(2009, 12, 31), Gender.MALE, null));
                cases.put("次月满16周岁", born(LocalDate.of(2010, 1, 1), Gender.MALE, null));
            }
            case CONTRACT -> {
                cases.put("恰满一年", green.withContracts(new Contract(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28), false)));
                cases.put("差一日", green.withContracts(new Contract(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 27), false)));
                cases.put("上月末到期", green.withContracts(new Contract(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 11, 30), false)));
                cases.put("无合同", green.withContracts());
            }
        }
        cases.put("部门未反馈", green.withSilent(december));
        cases.put("部门未反馈,材料已审核通过", green.withSilent(december).withEvidence(december));
        return cases;
    }

    private void counting() {
        line("\n## 计数");
        line("\n依据:" + cited(policies.figure(Figure.DOUBLE_CREDIT, Division.NATION, YearMonth.of(2025, 12))));
        line("\n| 证件 | 等级 | 安置确认(月) | 安置核定(月) | 折合人数 |");
        line("|---|---|---|---|---|");
        YearPolicy policy = policies.forYear(Division.of("210302"), new BusinessYear(2025));
        for (CertificateType type : CertificateType.values()) {
            for (int grade = 1; grade <= (type == CertificateType.DISABILITY ? 4 : Grades.MOST); grade++) {
                YearVerdict verdict = Rules.verify(green().withCertificates(certificate(type, grade, null)), policy);
                int credited = verdict.credited(Months.ALL);
                row(text("rules.certificate." + type), grade, verdict.confirmed(Months.ALL).count(), credited, Persons.of(credited));
            }
        }
    }

    private void retirement() {
        line("\n## 法定退休年龄");
        line("\n依据:" + cited(policies.figure(Figure.RETIREMENT, Division.NATION, YearMonth.of(2025, 1))));
        line("\n| 出生 | " + String.join(" | ", Arrays.stream(RetirementLine.values()).map(line -> text("rules.retirementLine." + line)).toList()) + " |");
        line("|---|---|---|---|");
        RetirementSteps steps = policies.figure(Figure.RETIREMENT, Division.NATION, YearMonth.of(2025, 1)).value();
        for (String born : List.of("1964-12", "1965-01", "1965-05", "1969-12", "1970-01", "1974-12", "1975-01", "1975-03", "1976-08",
                "1976-09", "1981-08", "1981-09", "1984-10", "1984-11")) {
            row(born, retires(born, RetirementLine.M60, steps), retires(born, RetirementLine.W55, steps), retires(born, RetirementLine.W50, steps));
        }
    }

    private static String retires(String born, RetirementLine line, RetirementSteps steps) {
        Retirement retirement = Retirement.of(YearMonth.parse(born), line, steps);
        int months = retirement.age().getMonths();
        return retirement.age().getYears() + "岁" + (months == 0 ? "" : months + "个月") + "," + retirement.month();
    }

    private void levy() {
        line("\n## 残保金");
        levy("L2", "210302", EmployerType.ENTERPRISE, "200", 32, "80000", null);
        levy("L2H", "410105", EmployerType.ENTERPRISE, "200", 32, "80000", null);
        levy("L5", "210302", EmployerType.ENTERPRISE, "30", 0, "60000", null);
        levy("L6", "210302", EmployerType.ENTERPRISE, "31", 0, "60000", null);
        levy("L7", "210302", EmployerType.INSTITUTION, "30", 0, "60000", null);
        levy("L9", "210302", EmployerType.ENTERPRISE, "100", 18, "60000", null);
        levy("L12", "210302", EmployerType.ENTERPRISE, "66.6667", 8, "60000", null);
        levy("L11", "210302", EmployerType.ENTERPRISE, "500", 24, "160000.01", "80000");
    }

    private void levy(String name, String division, EmployerType type, String headcount, int months, String wage, String social) {
        Levy levy = Levy.of(new LevyFacts(type, Headcount.average(new BigDecimal(headcount)), months, new BigDecimal(wage), social == null ? null : new BigDecimal(social)),
                policies.forLevy(Division.of(division), new BusinessYear(2025)));
        line("\n### " + name + " " + Divisions.fullName(Division.of(division)) + ",2025年度," + text("kernel.employerType." + type));
        line();
        levy.steps().forEach(step -> line("1. " + Wording.step(step, CHINESE) + " 〔" + Wording.citation(step.citation(), step.verified(), CHINESE) + "〕"));
    }

    private void workingDays() {
        line("\n## 工作日");
        line("\n起算日不计入,第n个工作日为届满日。");
        line("\n| 起算日 | 3个工作日 | 7个工作日 | 10个工作日 | 20个工作日 |");
        line("|---|---|---|---|---|");
        WorkingDays days = new WorkingDays();
        for (String from : List.of("2025-01-24", "2025-09-26", "2025-12-31", "2026-02-13", "2026-04-30", "2026-09-24", "2026-12-18")) {
            row(from, due(days, from, 3), due(days, from, 7), due(days, from, 10), due(days, from, 20));
        }
    }

    private static String due(WorkingDays days, String from, int count) {
        var due = days.addWorkingDays(LocalDate.parse(from), count);
        return due.date() + (due.provisional() ? "(预计)" : "");
    }

    private void figures() {
        line("\n## 政策标准");
        for (Figure<?> figure : Figure.ALL) {
            line("\n### " + text("policy.figure." + figure.file()));
            line("\n| 地区 | 自 | 标准 | 依据 |");
            line("|---|---|---|---|");
            editions(figure);
        }
    }

    private <T> void editions(Figure<T> figure) {
        policies.all(figure).forEach((division, editions) -> {
            for (Edition<T> edition : editions) {
                row(division.equals(Division.NATION) ? "全国" : Divisions.fullName(division), edition.from(), shown(edition.figure().value()),
                        cited(edition.figure()) + (figure.isOwn() ? ";" + text("policy.own") : ""));
            }
        });
    }

    private String shown(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        if (value instanceof Grades grades) {
            return String.join(";", new EnumMap<>(grades.lightest()).entrySet().stream()
                    .map(grade -> text("rules.certificate." + grade.getKey()) + "1至" + grade.getValue() + "级").toList());
        }
        if (value instanceof RetirementSteps steps) {
            return String.join(";", Arrays.stream(RetirementLine.values()).map(line -> text("rules.retirementLine." + line) + " "
                    + steps.line(line).age() + (steps.line(line).every() == 0 ? "" : ",每" + steps.line(line).every() + "个月延迟1个月,最多"
                            + steps.line(line).most() + "个月")).toList());
        }
        if (value instanceof LevyBands bands) {
            return String.join(";", bands.bands().stream().map(band -> "比例≥" + band.atLeast() + "的,缴" + band.factor()).toList());
        }
        if (value instanceof FilingWindow window) {
            return window.from().toString().substring(2) + "至" + window.to().toString().substring(2) + (window.yearly() ? ",每年" : ",按年公布");
        }
        if (value instanceof LetterAvailability available) {
            return available.rule() + (available.workingDays() > 0 ? " " + available.workingDays() : "");
        }
        if (value instanceof FurtherDays further) {
            return further.least() + "至" + further.most();
        }
        if (value instanceof RiskThresholds from) {
            return "同一联系电话" + from.peopleOnAPhone() + "人;同一派遣单位" + from.unitsOfAnAgency() + "家单位";
        }
        if (value instanceof DispatchRules dispatch) {
            return "派遣合同(协议)期限" + dispatch.contractYears() + "年以上(含);签订后" + dispatch.filingMonths() + "个月内报送;名册变动后" + dispatch.rosterDays()
                    + "日内报送;资质备案每年" + dispatch.qualificationDue().toString().substring(2) + "前" + (dispatch.localLicence() ? ";须在当地取得执照和许可(或备案)" : "")
                    + (dispatch.localInsurance() ? ";须在当地参保" : "") + (dispatch.rollToWorkday() ? ";遇休息日顺延" : "") + ";" + dispatch.publishedOn() + "公布";
        }
        return value.toString();
    }

    private static YearFacts green() {
        return People.aWorkerWith(CertificateType.DISABILITY, 2, 2025);
    }

    private static YearFacts born(LocalDate day, Gender gender, JobCategory category) {
        return YearFacts.of(new BusinessYear(2025), day, gender).withJobCategory(category);
    }

    private static Certificate certificate(CertificateType type, int grade, LocalDate to) {
        return new Certificate(type, grade, LocalDate.of(2016, 1, 1), to);
    }

    private static String cited(Cited<?> figure) {
        return Wording.citation(figure.citation(), figure.verified(), CHINESE);
    }

    private static String cited(Finding finding) {
        return Wording.citation(finding.citation(), finding.verified(), CHINESE);
    }

    private static String text(String key) {
        return Texts.of(CHINESE, key);
    }

    private void row(Object... cells) {
        line("| " + String.join(" | ", Arrays.stream(cells).map(cell -> cell == null ? "" : cell.toString()).toList()) + " |");
    }

    private void line() {
        line("");
    }

    private void line(String text) {
        book.append(text).append('\n');
    }
}
