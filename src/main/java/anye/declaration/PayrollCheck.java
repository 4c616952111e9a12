package anye.declaration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.PersonName;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.kernel.Typed;
import anye.kernel.WrittenDate;
import anye.kernel.sheet.Neutral;
import anye.kernel.sheet.SheetReading;
import anye.kernel.web.Texts;
import anye.policy.YearPolicy;
import anye.rules.Answer;
import anye.rules.Contract;
import anye.rules.JobCategory;
import anye.rules.Question;
import anye.rules.Rules;
import anye.rules.Wages;
import anye.rules.YearFacts;

/**
 * Looks at each line of a payroll by itself and among the others; asks nobody and keeps nothing. What cannot be taken over is a
 * fault; what would not pass the law's questions as it is stated is a warning, since the departments' word decides and not this one.
 */
public final class PayrollCheck {

    /** How sheets keep a day: the days since the end of 1899. */
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    /** How sheets and people keep an end that never comes. */
    private static final int NEVER = 9999;
    private static final Pattern CUT_BY_A_SHEET = Pattern.compile("\\d{15}000|\\d(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern NEGATIVE = Pattern.compile("[\u00A5]?[-\u2212(][\u00A5]?[\\d,]+(\\.\\d+)?\\)?[\u5143]?");
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final int LONGEST_TEXT = 100;

    private final BusinessYear year;
    private final YearPolicy policy;
    private final LocalDate today;

    public PayrollCheck(YearPolicy policy, LocalDate today) {
        this.year = policy.year();
        this.policy = policy;
        this.today = today;
    }

    /** A line for each, in their order. */
    public List<PayrollLine> look(List<SheetReading.Line> lines) {
        var read = lines.stream().map(this::read).toList();
        var compared = compare(read);
        var facts = facts(compared);
        return compared.stream().map(line -> line.isGood() ? line.and(List.of(), warnings(line.stated(), facts.get(line.stated().person()))) : line).toList();
    }

    // each line by itself

    private PayrollLine read(SheetReading.Line line) {
        var cells = new Cells(line.cells());
        var person = cells.need("idNumber", this::person);
        var name = cells.need("name", PayrollCheck::text);
        var month = cells.need("month", this::month);
        var wage = cells.wage();
        var pension = cells.may("pension", PayrollCheck::yesOrNo);
        var medical = cells.may("medical", PayrollCheck::yesOrNo);
        var from = cells.may("contractFrom", PayrollCheck::day);
        var to = cells.may("contractTo", PayrollCheck::lastDay);
        var dispatched = Boolean.TRUE.equals(cells.may("dispatched", PayrollCheck::yesOrNo));
        var agency = cells.may("agency", text -> isOneOf(Typed.compact(text), "declaration.payroll.no.others") ? null : CreditCode.of(text));
        var jobTitle = cells.may("jobTitle", PayrollCheck::text);
        var jobCategory = cells.may("jobCategory", PayrollCheck::jobCategory);
        if (to != null && from == null) {
            cells.fault("contractFrom", "declaration.payroll.bad.missing");
        }
        if (from != null && to != null && to.isBefore(from)) {
            cells.fault("contractTo", "declaration.contract.reversed");
        }
        if (dispatched && agency == null) {
            cells.fault("agency", "declaration.payroll.bad.agencyMissing");
        }
        if (!dispatched && agency != null) {
            cells.fault("agency", "declaration.payroll.bad.notDispatched");
        }
        var stated = cells.faults.isEmpty() ? new Stated(person, name, month, wage, pension, medical, from, to, dispatched, agency, jobTitle, jobCategory) : null;
        return new PayrollLine(line.number(), cells.shown(), cells.faults, List.of(), stated);
    }

    /** The cells of one line, each read or refused by itself, so that one look finds every mistake. */
    private static final class Cells {

        private final Map<String, String> cells;
        private final List<Fault> faults = new ArrayList<>();

        Cells(Map<String, String> cells) {
            this.cells = cells;
        }

        private String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean isEmpty(String column) {
            return cell(column).isEmpty();
        }

        <T> T need(String column, Function<String, T> reading) {
            if (isEmpty(column)) {
                fault(column, "declaration.payroll.bad.missing");
                return null;
            }
            var read = may(column, reading);
            if (read == null) {
                fault(column, "declaration.payroll.bad.missing");
            }
            return read;
        }

        /** Less than nothing is no formula, and no wage either. */
        Money wage() {
            if (NEGATIVE.matcher(Typed.compact(cell("wage"))).matches()) {
                fault("wage", "declaration.payroll.bad.negative");
                return null;
            }
            return need("wage", Money::typed);
        }

        <T> T may(String column, Function<String, T> reading) {
            var cell = cell(column);
            if (cell.isEmpty() || isOneOf(Typed.compact(cell), "declaration.payroll.nothing")) {
                return null;
            }
            if (SheetReading.unread(cell) != null) {
                fault(column, "declaration.payroll.bad." + SheetReading.unread(cell));
                return null;
            }
            if (Neutral.startsFormula(cell) || isNeutralised(cell)) {
                fault(column, "declaration.payroll.bad.formula");
                return null;
            }
            if (cell.length() > SheetReading.LONGEST_CELL) {
                fault(column, "declaration.payroll.bad.tooLong", SheetReading.LONGEST_CELL);
                return null;
            }
            try {
                return reading.apply(cell);
            } catch (Refusal refusal) {
                faults.add(Fault.of(column, refusal));
                return null;
            }
        }

        /** What came back from us with its apostrophe is no better for it. */
        private static boolean isNeutralised(String cell) {
            return cell.startsWith("'") && Neutral.startsFormula(cell.substring(1));
        }

        void fault(String column, String code, Object... arguments) {
            if (faults.stream().noneMatch(fault -> column.equals(fault.field()))) {
                faults.add(Fault.of(column, code, arguments));
            }
        }

        /** As they came, bounded; what a sheet would reckon with is kept out. */
        Map<String, String> shown() {
            var shown = new HashMap<String, String>();
            cells.forEach((column, cell) -> shown.put(column, SheetReading.unread(cell) != null ? "" : cell.substring(0, Math.min(cell.length(), SheetReading.LONGEST_CELL))));
            return shown;
        }
    }

    private ResidentNumber person(String text) {
        try {
            return ResidentNumber.living(text, today);
        } catch (Refusal wrong) {
            throw CUT_BY_A_SHEET.matcher(Typed.compact(text)).matches() ? new Refusal(null, "declaration.payroll.bad.numberCut") : wrong;
        }
    }

    private int month(String text) {
        var month = yearMonth(text);
        if (month.getYear() != year.value()) {
            throw new Refusal(null, "declaration.payroll.bad.otherYear", year.toString());
        }
        if (!Months.begun(year, today).contains(month.getMonthValue())) {
            throw new Refusal(null, "declaration.payroll.bad.notBegun");
        }
        return month.getMonthValue();
    }

    /** A month, or a day of it. */
    private static YearMonth yearMonth(String text) {
        try {
            return WrittenDate.month(text);
        } catch (Refusal noMonth) {
            if (noMonth.code().equals("kernel.month.ambiguous")) {
                throw noMonth;
            }
        }
        try {
            return YearMonth.from(day(text));
        } catch (Refusal noDayEither) {
            throw new Refusal(null, "declaration.payroll.bad.month");
        }
    }

    private static LocalDate day(String text) {
        var plain = Typed.compact(text);
        if (SERIAL.matcher(plain).matches()) {
            return SERIAL_ZERO.plusDays(Integer.parseInt(plain));
        }
        try {
            var day = WrittenDate.day(text);
            if (day.getYear() >= 1950 && day.getYear() <= 2150) {
                return day;
            }
        } catch (Refusal noDay) {
            // said below
        }
        throw new Refusal(null, "declaration.payroll.bad.day");
    }

    /** Null for a contract without an end, as it may be written. */
    private static LocalDate lastDay(String text) {
        return isOneOf(Typed.compact(text), "declaration.payroll.openEnded") || Typed.compact(text).startsWith(String.valueOf(NEVER)) ? null : day(text);
    }

    private static String text(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal(null, "declaration.payroll.bad.tooLong", LONGEST_TEXT);
        }
        return text;
    }

    /** 是 or 否, in either language, or as programs write them. */
    private static Boolean yesOrNo(String text) {
        var plain = Typed.compact(text);
        if (isOneOf(plain, "declaration.payroll.yes") || isOneOf(plain, "declaration.payroll.yes.others")) {
            return true;
        }
        if (isOneOf(plain, "declaration.payroll.no") || isOneOf(plain, "declaration.payroll.no.others")) {
            return false;
        }
        throw new Refusal(null, "declaration.payroll.bad.yesOrNo");
    }

    private static JobCategory jobCategory(String text) {
        return Stream.of(JobCategory.values()).filter(category -> category.name().equals(text) || isOneOf(Typed.compact(text), "declaration.payroll.jobCategory." + category)).findFirst()
                .orElseThrow(() -> new Refusal(null, "declaration.payroll.bad.jobCategory"));
    }

    private static boolean isOneOf(String text, String key) {
        return LANGUAGES.stream().flatMap(language -> Stream.of(Texts.of(language, key).split("\\|"))).anyMatch(text::equalsIgnoreCase);
    }

    // the lines among each other

    private static List<PayrollLine> compare(List<PayrollLine> lines) {
        var months = new HashSet<String>();
        var firsts = new HashMap<ResidentNumber, Stated>();
        var contracts = new HashMap<String, Stated>();
        return lines.stream().map(line -> line.isGood() ? line.and(faults(line.stated(), months, firsts, contracts), List.of()) : line).toList();
    }

    private static List<Fault> faults(Stated stated, Set<String> months, Map<ResidentNumber, Stated> firsts, Map<String, Stated> contracts) {
        var faults = new ArrayList<Fault>();
        if (!months.add(stated.person().value() + stated.month())) {
            faults.add(Fault.of("month", "declaration.payroll.bad.twice"));
        }
        if (!PersonName.same(firsts.computeIfAbsent(stated.person(), unseen -> stated).name(), stated.name())) {
            faults.add(Fault.of("name", "declaration.payroll.bad.otherName"));
        }
        if (stated.contractFrom() != null && !isSameContract(stated, contracts.computeIfAbsent(stated.person().value() + stated.contractFrom(), unseen -> stated))) {
            faults.add(Fault.of("contractTo", "declaration.payroll.bad.otherContract"));
        }
        return faults;
    }

    private static boolean isSameContract(Stated one, Stated other) {
        return Objects.equals(one.contractTo(), other.contractTo()) && one.dispatched() == other.dispatched() && Objects.equals(one.agency(), other.agency());
    }

    // what the law would ask, were the statement true

    private Map<ResidentNumber, YearFacts> facts(List<PayrollLine> lines) {
        var people = new LinkedHashMap<ResidentNumber, List<Stated>>();
        lines.stream().filter(PayrollLine::isGood).map(PayrollLine::stated).forEach(stated -> people.computeIfAbsent(stated.person(), first -> new ArrayList<>()).add(stated));
        var facts = new HashMap<ResidentNumber, YearFacts>();
        people.forEach((person, stated) -> facts.put(person, facts(person, stated)));
        return facts;
    }

    private YearFacts facts(ResidentNumber person, List<Stated> stated) {
        var wages = new HashMap<Integer, Money>();
        stated.forEach(each -> wages.put(each.month(), each.wage()));
        return YearFacts.of(year, person.birthDate(), person.gender()).withWages(Wages.of(wages))
                .withJobCategory(stated.stream().map(Stated::jobCategory).filter(Objects::nonNull).findFirst().orElse(null))
                .withInsurance(months(stated, Stated::pension), months(stated, Stated::medical))
                .withContracts(contracts(stated).stream().map(each -> new Contract(each.contractFrom(), each.contractTo(), each.dispatched())).toArray(Contract[]::new));
    }

    private static Months months(List<Stated> stated, Function<Stated, Boolean> insured) {
        return Months.of(stated.stream().filter(each -> Boolean.TRUE.equals(insured.apply(each))).mapToInt(Stated::month).toArray());
    }

    /** The first line of each contract. */
    static List<Stated> contracts(List<Stated> stated) {
        var contracts = new LinkedHashMap<LocalDate, Stated>();
        stated.stream().filter(each -> each.contractFrom() != null).forEach(each -> contracts.putIfAbsent(each.contractFrom(), each));
        return List.copyOf(contracts.values());
    }

    private List<Fault> warnings(Stated stated, YearFacts facts) {
        var warnings = new ArrayList<Fault>();
        warn(warnings, "wage", Question.WAGE, stated, facts);
        if (stated.pension() != null) {
            warn(warnings, "pension", Question.SOCIAL_INSURANCE, stated, facts);
        }
        if (stated.medical() != null) {
            warn(warnings, "medical", Question.MEDICAL_INSURANCE, stated, facts);
        }
        warn(warnings, "jobCategory", Question.WORKING_AGE, stated, facts);
        warn(warnings, "contractFrom", Question.CONTRACT, stated, facts);
        return warnings;
    }

    private void warn(List<Fault> warnings, String column, Question question, Stated stated, YearFacts facts) {
        var finding = Rules.explain(facts, policy, question, stated.month());
        if (finding.answer() == Answer.FAIL) {
            warnings.add(Fault.of(column, "declaration.payroll.warning." + question, question == Question.WAGE ? finding.threshold() : ""));
        } else if (finding.answer() == Answer.NO_RECORD) {
            warnings.add(Fault.of(column, "declaration.payroll.warning.none." + question));
        }
    }
}
