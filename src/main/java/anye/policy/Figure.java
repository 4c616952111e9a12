package anye.policy;

import anye.kernel.CertificateType;
import anye.kernel.Money;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A figure of the law: the name of its file, and how its value is read.
 *
 * <p>Figures of the declaring and employing side are dated by the month of employment, those of the levy by the first
 * month of the year in which it is paid, windows and clocks by the month in which they run.
 */
public final class Figure<T> {

    /** 月最低工资标准 at the place where the contract is performed. */
    public static final Figure<Money> MINIMUM_WAGE = new Figure<>("minimum-wage", Figure::money);
    public static final Figure<Boolean> SOCIAL_INSURANCE = new Figure<>("social-insurance", Figure::flag);
    public static final Figure<Boolean> MEDICAL_INSURANCE = new Figure<>("medical-insurance", Figure::flag);
    public static final Figure<Grades> ACCEPTED_CERTIFICATES = new Figure<>("accepted-certificates", Figure::grades);
    /** 按照安排2名残疾人就业计算. */
    public static final Figure<Grades> DOUBLE_CREDIT = new Figure<>("double-credit", Figure::grades);
    /** 就业年龄段, its lower end in years. */
    public static final Figure<Integer> WORKING_AGE = new Figure<>("working-age", Figure::number);
    public static final Figure<RetirementSteps> RETIREMENT = new Figure<>("retirement", Figure::retirement);
    public static final Figure<Boolean> RETIREMENT_MONTH_COUNTS = new Figure<>("retirement-month-counts", Figure::flag);
    /** The shortest contract that counts, in years. */
    public static final Figure<Integer> CONTRACT_YEARS = new Figure<>("contract-years", Figure::number);
    public static final Figure<MonthCoverage> MONTH_COVERAGE =
            new Figure<>("month-coverage", value -> MonthCoverage.valueOf(text(value)));
    /** A graduate employed for more than so many months counts for the whole year; 12 switches the rule off. */
    public static final Figure<Integer> GRADUATE_FULL_YEAR = new Figure<>("graduate-full-year", Figure::number);

    /** 安排比例. */
    public static final Figure<BigDecimal> QUOTA_RATIO = new Figure<>("quota-ratio", Figure::decimal);
    public static final Figure<LevyBands> LEVY_BANDS = new Figure<>("levy-bands", Figure::bands);
    /** Enterprises up to so many employees are exempt; 0 for none. */
    public static final Figure<Integer> SMALL_ENTERPRISE = new Figure<>("small-enterprise", Figure::number);
    /** 征收标准上限, as a multiple of the social average wage. */
    public static final Figure<BigDecimal> WAGE_CAP = new Figure<>("wage-cap", Figure::decimal);
    /** 减免: of how many years' payable at most. */
    public static final Figure<Integer> RELIEF_YEARS = new Figure<>("relief-years", Figure::number);
    /** 缓缴: how many months at most. */
    public static final Figure<Integer> DEFERRAL_MONTHS = new Figure<>("deferral-months", Figure::number);

    public static final Figure<FilingWindow> FILING_WINDOW = new Figure<>("filing-window", Figure::window);
    public static final Figure<FilingWindow> FOCUS_WINDOW = new Figure<>("focus-window", Figure::window);
    /** So many days before the filing window opens last year's people are verified. */
    public static final Figure<Integer> PREPARATION_DAYS = new Figure<>("preparation-days", Figure::number, true);
    public static final Figure<String> LETTER_TITLE = new Figure<>("letter-title", Figure::text);
    public static final Figure<LetterAvailability> LETTER_AVAILABILITY =
            new Figure<>("letter-availability", Figure::availability);
    /** Which text of the 承诺书 is signed. */
    public static final Figure<String> COMMITMENT = new Figure<>("commitment", Figure::text);
    public static final Figure<Integer> ACCEPTANCE_DAYS = new Figure<>("acceptance-days", Figure::number);
    public static final Figure<Integer> REVIEW_DAYS = new Figure<>("review-days", Figure::number);
    /** 补正期限. */
    public static final Figure<FurtherDays> FURTHER_DAYS = new Figure<>("further-days", Figure::further, true);
    /** 复核: how many of a hundred approvals another reviewer sees again before anybody is told. */
    public static final Figure<BigDecimal> SECOND_LOOK = new Figure<>("second-look", Figure::share, true);
    public static final Figure<RiskThresholds> RISK_SIGNS = new Figure<>("risk-signs", Figure::risks, true);
    /** For how many days the code is good with which a person says whether they work there. */
    public static final Figure<Integer> PERSON_CODE_DAYS = new Figure<>("person-code-days", Figure::days, true);
    public static final Figure<Integer> OBJECTION_DAYS = new Figure<>("objection-days", Figure::number);
    /** How many working days the office has to answer 年审申报撤回 and 年审认证反馈. */
    public static final Figure<Integer> WITHDRAWAL_DAYS = new Figure<>("withdrawal-days", Figure::days);
    /** 陈述申辩期限: how many working days an employer has before what was certified can be revoked. */
    public static final Figure<Integer> HEARING_DAYS = new Figure<>("hearing-days", Figure::days);
    /** The days for an objection to what was revoked, where the region has none for certifications. */
    public static final Figure<Integer> REVOCATION_OBJECTION_DAYS = new Figure<>("revocation-objection-days", Figure::days);
    /** 差评答复时限. */
    public static final Figure<Integer> RATING_ANSWER_DAYS = new Figure<>("rating-answer-days", Figure::number);
    public static final Figure<Integer> TAX_PUSH_DAYS = new Figure<>("tax-push-days", Figure::number);
    /** Whether the unit's data name a 残保金缴纳类型. */
    public static final Figure<Boolean> LEVY_PAYMENT_TYPE = new Figure<>("levy-payment-type", Figure::flag);
    /** 劳务派遣备案, by the month of employment; most divisions have none. */
    public static final Figure<DispatchRules> DISPATCH_RULES = new Figure<>("dispatch-rules", Figure::dispatch);
    /** Until when a city hands its 年度总结报告 to its province, in the year of filing; few provinces demand one. */
    public static final Figure<MonthDay> REPORT_DUE = new Figure<>("report-due", value -> MonthDay.parse("--" + text(value)));

    /** In the order in which the rule book prints them. */
    public static final List<Figure<?>> ALL = List.of(MINIMUM_WAGE, SOCIAL_INSURANCE, MEDICAL_INSURANCE,
            ACCEPTED_CERTIFICATES, DOUBLE_CREDIT, WORKING_AGE, RETIREMENT, RETIREMENT_MONTH_COUNTS, CONTRACT_YEARS,
            MONTH_COVERAGE, GRADUATE_FULL_YEAR, QUOTA_RATIO, LEVY_BANDS, SMALL_ENTERPRISE, WAGE_CAP, RELIEF_YEARS,
            DEFERRAL_MONTHS, FILING_WINDOW,
            FOCUS_WINDOW, PREPARATION_DAYS, LETTER_TITLE, LETTER_AVAILABILITY, COMMITMENT, ACCEPTANCE_DAYS, REVIEW_DAYS, FURTHER_DAYS, SECOND_LOOK,
            RISK_SIGNS, PERSON_CODE_DAYS, OBJECTION_DAYS, WITHDRAWAL_DAYS, HEARING_DAYS, REVOCATION_OBJECTION_DAYS,
            RATING_ANSWER_DAYS, TAX_PUSH_DAYS, LEVY_PAYMENT_TYPE, DISPATCH_RULES, REPORT_DUE);

    private final String file;
    private final Function<JsonValue, T> reading;
    private final boolean own;

    private Figure(String file, Function<JsonValue, T> reading) {
        this(file, reading, false);
    }

    /** @param own whether no law asks for it */
    private Figure(String file, Function<JsonValue, T> reading, boolean own) {
        this.file = file;
        this.reading = reading;
        this.own = own;
    }

    /** Whether it is a rule of the offices' own (内部管理规则), which no law asks for; pages say so. */
    public boolean isOwn() {
        return own;
    }

    /** The file's name without its ending; also the end of the message key {@code policy.figure.…}. */
    public String file() {
        return file;
    }

    /** @throws FaultyPolicy when there is no such figure */
    public static Figure<?> of(String file) {
        return ALL.stream().filter(figure -> figure.file.equals(file)).findFirst().orElseThrow(() -> new FaultyPolicy(file, "no figure of that name", null));
    }

    T read(JsonValue value) {
        return reading.apply(value);
    }

    @Override
    public String toString() {
        return file;
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static Integer number(JsonValue value) {
        return ((JsonNumber) value).intValueExact();
    }

    private static Boolean flag(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new IllegalArgumentException("neither true nor false: " + value);
        };
    }

    /** Decimals are strings, because a reader of JSON may make a binary fraction of a number. */
    private static BigDecimal decimal(JsonValue value) {
        return new BigDecimal(text(value));
    }

    private static Money money(JsonValue value) {
        return Money.parse(text(value));
    }

    private static Grades grades(JsonValue value) {
        Map<CertificateType, Integer> lightest = new EnumMap<>(CertificateType.class);
        value.asJsonObject().forEach((type, grade) -> lightest.put(CertificateType.valueOf(type), number(grade)));
        return new Grades(lightest);
    }

    private static RetirementSteps retirement(JsonValue value) {
        JsonObject steps = value.asJsonObject();
        Map<RetirementLine, RetirementSteps.Line> lines = new EnumMap<>(RetirementLine.class);
        for (RetirementLine line : RetirementLine.values()) {
            JsonObject of = steps.getJsonObject(line.name());
            lines.put(line, new RetirementSteps.Line(of.getInt("age"), of.getInt("every"), of.getInt("most")));
        }
        return new RetirementSteps(YearMonth.parse(steps.getString("since")), lines);
    }

    private static LevyBands bands(JsonValue value) {
        JsonArray bands = value.asJsonArray();
        return new LevyBands(bands.getValuesAs(JsonObject.class).stream()
                .map(band -> new LevyBands.Band(decimal(band.get("atLeast")), decimal(band.get("factor"))))
                .toList());
    }

    private static FilingWindow window(JsonValue value) {
        JsonObject window = value.asJsonObject();
        return new FilingWindow(MonthDay.parse("--" + window.getString("from")),
                MonthDay.parse("--" + window.getString("to")), window.getBoolean("yearly"));
    }

    private static LetterAvailability availability(JsonValue value) {
        JsonObject of = value.asJsonObject();
        return new LetterAvailability(LetterAvailability.Rule.valueOf(of.getString("rule")), of.getInt("workingDays", 0));
    }

    /** So many of a hundred. */
    private static BigDecimal share(JsonValue value) {
        BigDecimal share = decimal(value);
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException(share + " of a hundred");
        }
        return share;
    }

    private static Integer days(JsonValue value) {
        int days = number(value);
        if (days < 1) {
            throw new IllegalArgumentException(days + " days");
        }
        return days;
    }

    private static FurtherDays further(JsonValue value) {
        JsonObject of = value.asJsonObject();
        return new FurtherDays(number(of.get("least")), number(of.get("longest")));
    }

    private static RiskThresholds risks(JsonValue value) {
        JsonObject of = value.asJsonObject();
        return new RiskThresholds(number(of.get("peopleOnAPhone")), number(of.get("unitsOfAnAgency")));
    }

    private static DispatchRules dispatch(JsonValue value) {
        JsonObject of = value.asJsonObject();
        return new DispatchRules(LocalDate.parse(of.getString("publishedOn")), of.getInt("contractYears"), of.getInt("filingMonths"),
                of.getInt("rosterDays"), MonthDay.parse("--" + of.getString("qualificationDue")), of.getBoolean("localLicence"),
                of.getBoolean("localInsurance"), of.getBoolean("rollToWorkday"));
    }
}
