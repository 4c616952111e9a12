package anye.levy.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.employer.EmployerProfile;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Installation;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.kernel.web.Texts;
import anye.levy.Calculation;
import anye.levy.Calculator;
import anye.levy.HireBy;
import anye.levy.LevyQuestion;
import anye.levy.Numbers;
import anye.levy.OneMoreHire;
import anye.levy.PlacedMonths;
import anye.policy.Cited;
import anye.policy.LevyPolicy;
import anye.rules.Headcount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * 残保金计算器. What was typed is answered under an address that carries its numbers and nothing else, so that an answer
 * can be read again, put aside and passed on; the name of the unit goes no further than the next page.
 */
@Named
@RequestScoped
public class CalculatorBean {

    /** One figure of the law. @param name the end of its message key */
    public record FigureInForce(String name, String value, String since, String citation) {
    }

    private static final String PAGE = "/levy/calculator.xhtml";
    private static final String NAME = "unitName";
    private static final int YEARS = 5;
    private static final List<String> MONTHS = IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList();

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private Calculator calculator;
    @Inject
    private LevyWords words;

    private String unitName;
    private String headcount;
    /** By the number of the month. */
    private final Map<String, String> heads = new HashMap<>();
    private String ratio;
    private String wage;
    private String disabledWage;
    private String severe;
    private String mild;
    private String division;
    private EmployerType type;
    private Integer year;
    private String social;
    private Integer hireFrom;
    private String hireGrade;
    private HireBy hireBy;
    private Calculation calculation;

    public void open() {
        var profile = actor.isEmployerHere() ? employers.profile(actor.employer()).orElse(null) : null;
        prefill(profile);
        if (headcount != null || isByMonth()) {
            calculation = answer();
        }
    }

    private void prefill(EmployerProfile profile) {
        var carried = FacesContext.getCurrentInstance().getExternalContext().getFlash().get(NAME);
        unitName = carried != null ? carried.toString() : profile == null ? null : profile.name();
        if (headcount == null && !isByMonth() && profile != null && profile.complete()) {
            division = division == null ? profile.certifyingDivision().code() : division;
            type = type == null ? profile.type() : type;
        }
        if (ratio == null && division() != null) {
            ratio = calculator.percent(division(), year()).toPlainString();
        }
    }

    /** Shows the answer under its own address. */
    public String calculate() {
        if (answer() == null) {
            FacesContext.getCurrentInstance().validationFailed();
            return null;
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(NAME, unitName);
        return Pages.to(PAGE + "?" + query());
    }

    /** From the declaration: what is credited so far. Everything else typed stays as it is. */
    public void fill() {
        var context = FacesContext.getCurrentInstance();
        var counters = declarations.overview(actor.employer(), year()).counters();
        var placed = PlacedMonths.of(counters.confirmedMonths(), counters.creditedMonths());
        severe = String.valueOf(placed.severe());
        mild = String.valueOf(placed.mild());
        for (var field : List.of("severe", "mild")) {
            if (UIComponent.getCurrentComponent(context).findComponent(field) instanceof UIInput input) {
                input.resetValue();
            }
        }
        var locale = context.getViewRoot().getLocale();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.of(locale, "levy.calculator.filled", year().toString(),
                String.valueOf(counters.confirmedMonths()), String.valueOf(counters.creditedMonths())), null));
    }

    /** Null when something typed cannot be read; then every such field has its message. */
    private Calculation answer() {
        var refusals = new ArrayList<Refusal>();
        var staff = staff(refusals);
        var share = read(refusals, () -> ratio == null ? calculator.percent(division(), year()) : Numbers.percent(ratio, "ratio"));
        var pay = read(refusals, () -> Numbers.money(wage, "wage"));
        var doubled = read(refusals, () -> Numbers.months(severe, "severe"));
        var single = read(refusals, () -> Numbers.months(mild, "mild"));
        var average = read(refusals, () -> social == null ? null : Numbers.money(social, "social"));
        var own = read(refusals, () -> disabledPay(doubled, single));
        if (refusals.isEmpty()) {
            var hire = new OneMoreHire(getHireFrom(), "severe".equals(getHireGrade()), getHireBy(), own.signum() == 0 ? pay.yuan() : own);
            var question = new LevyQuestion(division(), getType(), year(), staff, share, pay.yuan(), own, doubled, single, average == null ? null : average.yuan(), hire);
            var found = read(refusals, () -> calculator.calculate(question));
            if (found != null) {
                return found;
            }
        }
        refusals.forEach(CalculatorBean::show);
        return null;
    }

    /** The twelve monthly heads, whose sum is exact; or, with none of them typed, one average. */
    private Headcount staff(List<Refusal> refusals) {
        if (!isByMonth()) {
            return read(refusals, () -> Headcount.average(Numbers.headcount(headcount, "headcount")));
        }
        var typed = MONTHS.stream().map(month -> read(refusals, () -> Numbers.heads(heads.get(month), "head" + month))).toList();
        return typed.contains(null) ? null : read(refusals, () -> Headcount.ofMonths(Numbers.someHeads(typed, "head1")));
    }

    private boolean isByMonth() {
        return heads.values().stream().anyMatch(typed -> typed != null && !typed.isBlank());
    }

    /** Whether the average must be typed: not where a month is. What was sent is asked first, since what is refused does not come into the bean. */
    public boolean isAverageNeeded() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return sent.containsKey("head1") ? MONTHS.stream().allMatch(month -> sent.getOrDefault("head" + month, "").isBlank()) : !isByMonth();
    }

    /** Without it, cost and saving of people who have been placed cannot be told. */
    private BigDecimal disabledPay(Integer doubled, Integer single) {
        if (disabledWage != null) {
            return Numbers.money(disabledWage, "disabledWage").yuan();
        }
        if (doubled != null && doubled > 0 || single != null && single > 0) {
            throw new Refusal("disabledWage", "levy.calculator.disabledWage.missing");
        }
        return BigDecimal.ZERO;
    }

    private static <T> T read(List<Refusal> refusals, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            refusals.add(refusal);
            return null;
        }
    }

    private static void show(Refusal refusal) {
        var context = FacesContext.getCurrentInstance();
        var text = Texts.of(context.getViewRoot().getLocale(), refusal.code(), refusal.arguments());
        // a page that is only opened has no fields yet, but its ids are known
        var field = context.isPostback() ? Pages.clientId(context, refusal.field()) : refusal.field();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private String query() {
        var query = new StringBuilder();
        put(query, isByMonth() ? "heads" : "staff", isByMonth() ? getMonthly() : headcount);
        put(query, "percent", ratio);
        put(query, "pay", wage);
        put(query, "ownPay", disabledWage);
        put(query, "double", severe);
        put(query, "single", mild);
        put(query, "place", division);
        put(query, "kind", getType());
        put(query, "of", year());
        put(query, "average", social);
        put(query, "from", getHireFrom());
        put(query, "grade", getHireGrade());
        put(query, "by", getHireBy());
        return query.substring(1);
    }

    private static void put(StringBuilder query, String name, Object value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    /** The address of this answer, to be passed on: numbers, no name. */
    public String getShared() {
        return Installation.address() + PAGE + "?" + query();
    }

    public Calculation getCalculation() {
        return calculation;
    }

    /** The figures of the law in force, with their sources: of the answer, or of what the form begins with. */
    public List<FigureInForce> getFigures() {
        LevyPolicy policy = calculator.policy(getFiguresDivision(), year());
        return List.of(figure("quota-ratio", words.percent(policy.quotaRatio().value()), policy.quotaRatio()),
                figure("levy-bands", words.bands(policy.bands().value()), policy.bands()),
                figure("small-enterprise", words.smallEnterprise(policy.smallEnterprise().value()), policy.smallEnterprise()),
                figure("wage-cap", words.cap(policy.wageCap().value()), policy.wageCap()));
    }

    private FigureInForce figure(String name, String value, Cited<?> cited) {
        return new FigureInForce(name, value, calculator.since(cited), words.figureCitation(cited));
    }

    public Division getFiguresDivision() {
        return division();
    }

    public String getFiguresYear() {
        return year().toString();
    }

    public boolean isMayFill() {
        return actor.isEmployerHere() && employers.profile(actor.employer()).filter(EmployerProfile::complete).isPresent();
    }

    public List<Integer> getYears() {
        int now = declarations.currentYear().value();
        return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
    }

    private Division division() {
        try {
            return division == null ? Division.NATION : Division.of(division);
        } catch (Refusal malformed) {
            return Division.NATION;
        }
    }

    private BusinessYear year() {
        return year == null || !getYears().contains(year) ? declarations.currentYear() : new BusinessYear(year);
    }

    public Integer getYear() {
        return year().value();
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public EmployerType getType() {
        return type == null ? EmployerType.ENTERPRISE : type;
    }

    public void setType(EmployerType type) {
        this.type = type;
    }

    public Integer getHireFrom() {
        return hireFrom == null || hireFrom < 1 || hireFrom > 12 ? Integer.valueOf(1) : hireFrom;
    }

    public void setHireFrom(Integer hireFrom) {
        this.hireFrom = hireFrom;
    }

    public String getHireGrade() {
        return "severe".equals(hireGrade) ? "severe" : "mild";
    }

    public void setHireGrade(String hireGrade) {
        this.hireGrade = hireGrade;
    }

    public HireBy getHireBy() {
        return hireBy == null ? HireBy.OWN : hireBy;
    }

    public void setHireBy(HireBy hireBy) {
        this.hireBy = hireBy;
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    public String getHeadcount() {
        return headcount;
    }

    public void setHeadcount(String headcount) {
        this.headcount = headcount;
    }

    public Map<String, String> getHeads() {
        return heads;
    }

    public List<String> getMonths() {
        return MONTHS;
    }

    /** For the address: 66-66-67 and so on. */
    public String getMonthly() {
        return isByMonth() ? MONTHS.stream().map(month -> heads.getOrDefault(month, "")).map(typed -> typed == null ? "" : typed.strip()).collect(Collectors.joining("-")) : null;
    }

    public void setMonthly(String monthly) {
        var each = monthly == null ? new String[0] : monthly.split("-", MONTHS.size() + 1);
        for (int i = 0; i < Math.min(each.length, MONTHS.size()); i++) {
            heads.put(MONTHS.get(i), each[i]);
        }
    }

    public String getRatio() {
        return ratio;
    }

    public void setRatio(String ratio) {
        this.ratio = ratio;
    }

    public String getWage() {
        return wage;
    }

    public void setWage(String wage) {
        this.wage = wage;
    }

    public String getDisabledWage() {
        return disabledWage;
    }

    public void setDisabledWage(String disabledWage) {
        this.disabledWage = disabledWage;
    }

    public String getSevere() {
        return severe == null ? "0" : severe;
    }

    public void setSevere(String severe) {
        this.severe = severe;
    }

    public String getMild() {
        return mild == null ? "0" : mild;
    }

    public void setMild(String mild) {
        this.mild = mild;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getSocial() {
        return social;
    }

    public void setSocial(String social) {
        this.social = social;
    }
}
