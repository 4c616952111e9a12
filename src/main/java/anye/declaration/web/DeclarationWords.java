package anye.declaration.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import anye.declaration.DeclarationOverview;
import anye.declaration.FilingYear;
import anye.declaration.ReviewStatus;
import anye.declaration.WindowClosed;
import anye.declaration.WithdrawalState;
import anye.kernel.Masked;
import anye.kernel.Months;
import anye.kernel.web.Texts;
import anye.policy.FilingPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The lists and the masks that pages of the declaration choose from and show with (V19). */
@Named
@ApplicationScoped
public class DeclarationWords {

    public ReviewStatus[] getStatuses() {
        return ReviewStatus.values();
    }

    /** GB/T 4658, as the form offers it. */
    public List<String> getEducations() {
        return List.of("POSTGRADUATE", "UNDERGRADUATE", "JUNIOR_COLLEGE", "SECONDARY_VOCATIONAL", "SENIOR_HIGH", "JUNIOR_HIGH", "PRIMARY", "OTHER");
    }

    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, 10).boxed().toList();
    }

    /** The class of a status in the stylesheet. */
    public String look(ReviewStatus status) {
        return switch (status) {
            case APPROVED_AUTO, APPROVED_MANUAL -> "passing";
            case PENDING_REVIEW -> "pending";
            case PARTIALLY_REJECTED, REJECTED -> "failing";
            case INCOMPLETE -> "neutral";
        };
    }

    public String lookOf(WithdrawalState state) {
        return switch (state) {
            case REQUESTED -> "pending";
            case GRANTED -> "passing";
            case REFUSED -> "failing";
        };
    }

    /** A year to choose: 2025 已结束（2026年3月1日至10月31日）. */
    public String year(FilingYear year) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Texts.of(locale, "declaration.year." + year.state(), year.year().toString(), span(year.window(), locale) + certainty(year.window(), locale));
    }

    /** 2026年3月1日至10月31日 已结束; or 尚未公布. */
    public String window(DeclarationOverview overview) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Texts.of(locale, "declaration.window." + overview.windowState(), span(overview.window(), locale)) + certainty(overview.window(), locale);
    }

    /** The year is said once where both days are in it; of what was reopened without an announcement only the end is known. */
    private static String span(FilingPeriod window, Locale locale) {
        if (window.closes() == null) {
            return "";
        }
        if (window.opens() == null) {
            return Texts.of(locale, "declaration.window.until", day(window.closes(), "day", locale));
        }
        boolean sameYear = window.opens().getYear() == window.closes().getYear();
        return Texts.of(locale, "declaration.window.span", day(window.opens(), sameYear ? "opens" : "day", locale), day(window.closes(), sameYear ? "closes" : "day", locale));
    }

    private static String certainty(FilingPeriod window, Locale locale) {
        return window.verified() ? "" : Texts.of(locale, "declaration.window.unverified");
    }

    private static String day(LocalDate day, String form, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern(Texts.of(locale, "declaration.window.form." + form), locale));
    }

    /** Why nothing can be written into the year now: what every act would be refused with. */
    public String closed(DeclarationOverview overview) {
        var refusal = new WindowClosed(overview.year(), overview.window());
        return Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), refusal.code(), refusal.arguments());
    }

    /** As in 1-4, 6 (5). */
    public String months(Months months) {
        return months.isEmpty() ? "—" : months + " (" + months.count() + ")";
    }

    public String maskedName(String name) {
        return name == null || name.isEmpty() ? "—" : Masked.name(name);
    }

    public String maskedPhone(String phone) {
        return phone == null ? "—" : Masked.phone(phone);
    }

    public String maskedCertificate(String number) {
        return number == null ? "—" : Masked.certificate(number);
    }
}
