package anye.review.window.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.declaration.FilingYear;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.review.window.DeferralReason;
import anye.review.window.RegisterVisit;
import anye.review.window.Visit;
import anye.review.window.WindowPaper;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 登记来访: who came, with what. */
@Named
@ViewScoped
public class RegisterVisitBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 2;

    @Inject
    private RegisterVisit registerVisit;
    @Inject
    private Declarations declarations;
    @Inject
    private CurrentActor actor;

    private String creditCode;
    private String employerName;
    private Integer year;
    private List<String> papers = new ArrayList<>();
    private List<String> reasons = new ArrayList<>();
    private String words;

    public String register() {
        var brought = papers.stream().map(WindowPaper::valueOf).collect(Collectors.toSet());
        var why = reasons.stream().map(DeferralReason::valueOf).collect(Collectors.toSet());
        var id = registerVisit.register(new Visit(code(), employerName, new BusinessYear(getYear()), brought, why, words));
        if (code().isUnusual()) {
            Pages.warn("kernel.creditCode.unusual");
        }
        return Pages.confirmed("review.window.accept.done", "/review/acceptance.xhtml?id=" + id);
    }

    private CreditCode code() {
        try {
            return new CreditCode(creditCode);
        } catch (Refusal malformed) {
            throw malformed.at("creditCode");
        }
    }

    /** As the own office files them. */
    public List<FilingYear> getYears() {
        return declarations.years(actor.get().office()).subList(0, YEARS);
    }

    public List<String> getAllReasons() {
        return Stream.of(DeferralReason.values()).map(Enum::name).toList();
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getEmployerName() {
        return employerName;
    }

    public void setEmployerName(String employerName) {
        this.employerName = employerName;
    }

    public Integer getYear() {
        return year == null ? declarations.currentYear().value() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public List<String> getPapers() {
        return papers;
    }

    public void setPapers(List<String> papers) {
        this.papers = papers;
    }

    public List<String> getReasons() {
        return reasons;
    }

    public void setReasons(List<String> reasons) {
        this.reasons = reasons;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
