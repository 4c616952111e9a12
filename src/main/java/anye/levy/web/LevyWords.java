package anye.levy.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Money;
import anye.kernel.Time;
import anye.kernel.web.Texts;
import anye.kernel.web.WellFormed;
import anye.levy.HireBy;
import anye.levy.Numbers;
import anye.levy.ReliefCause;
import anye.levy.ReliefKind;
import anye.levy.ReliefState;
import anye.policy.Cited;
import anye.policy.LevyBands;
import anye.rules.Levy;
import anye.rules.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.Validator;
import jakarta.inject.Named;

/** How this room's pages write money, figures of the law and moments, and what their lists offer. */
@Named
@ApplicationScoped
public class LevyWords {

    public Validator<Object> getAmount() {
        return WellFormed.by(typed -> Numbers.money(typed, null));
    }

    public Validator<Object> getMonthCount() {
        return WellFormed.by(typed -> Numbers.months(typed, null));
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(Time.BEIJING);

    /** 11,700,000.00元. */
    public String yuan(BigDecimal amount) {
        return amount == null ? "" : Texts.of(locale(), "levy.yuan", Numbers.grouped(amount));
    }

    public String money(Money amount) {
        return amount == null ? "" : yuan(amount.yuan());
    }

    public String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** 1.5% of 0.015. */
    public String percent(BigDecimal ratio) {
        return ratio.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    public String step(Levy.Step step) {
        return Wording.step(step, locale());
    }

    public String citation(Levy.Step step) {
        return Wording.citation(step.citation(), step.verified(), locale());
    }

    public String figureCitation(Cited<?> figure) {
        return Wording.citation(figure.citation(), figure.verified(), locale());
    }

    /** From the highest: 1% and more pays 50%; the rest 90%. */
    public String bands(LevyBands bands) {
        var words = new ArrayList<String>();
        for (var band : bands.bands()) {
            words.add(band.atLeast().signum() == 0
                    ? Texts.of(locale(), bands.bands().size() == 1 ? "levy.figure.bands.whole" : "levy.figure.bands.rest", percent(band.factor()))
                    : Texts.of(locale(), "levy.figure.bands.from", percent(band.atLeast()), percent(band.factor())));
        }
        return String.join(Texts.of(locale(), "levy.figure.bands.between"), words);
    }

    public String smallEnterprise(int most) {
        return most == 0 ? Texts.of(locale(), "levy.figure.small.none") : Texts.of(locale(), "levy.figure.small", String.valueOf(most));
    }

    public String cap(BigDecimal times) {
        return Texts.of(locale(), "levy.figure.cap", plain(times));
    }

    public String place(Division division) {
        return division == null || division.equals(Division.NATION) ? Texts.of(locale(), "levy.calculator.nation") : Divisions.all().path(division);
    }

    public String minute(Instant at) {
        return Time.minute(at);
    }

    public String day(Instant at) {
        return at == null ? "" : DAY.format(at);
    }

    /** The look of a state's sign. */
    public String look(ReliefState state) {
        return switch (state) {
            case GRANTED -> "passing";
            case REFUSED -> "failing";
            case SUBMITTED, RETURNED -> "pending";
            case DRAFT, WITHDRAWN -> "neutral";
        };
    }

    public EmployerType[] getTypes() {
        return EmployerType.values();
    }

    public HireBy[] getHireBys() {
        return HireBy.values();
    }

    public ReliefKind[] getKinds() {
        return ReliefKind.values();
    }

    public ReliefCause[] getCauses() {
        return ReliefCause.values();
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, 12).boxed().toList();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
