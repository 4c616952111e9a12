package anye.employer.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import anye.employer.AffiliatedUnitRow;
import anye.employer.AffiliatedUnits;
import anye.employer.ChangedMeanwhile;
import anye.employer.EmployerProfile;
import anye.employer.LegalDocument;
import anye.employer.LevyPaymentType;
import anye.employer.OpenProfile;
import anye.employer.Ownership;
import anye.employer.SaveProfile;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.web.Pages;
import anye.kernel.web.Texts;
import anye.policy.Cited;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 单位信息维护管理: the profile and the list of 关联单位. */
@Named
@ViewScoped
public class EditEmployerBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> INDUSTRIES = IntStream.rangeClosed('A', 'T').mapToObj(letter -> String.valueOf((char) letter)).toList();

    @Inject
    private OpenProfile openProfile;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private AffiliatedUnits affiliatedUnits;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    private ProfileForm form;
    private List<Difference> differences = List.of();

    @PostConstruct
    void open() {
        form = ProfileForm.of(saved());
    }

    public String save() {
        try {
            saveProfile.save(form.profile(saved()));
        } catch (ChangedMeanwhile changed) {
            return compare(changed);
        }
        return Pages.confirmed("employer.edit.saved", "/employer/edit.xhtml");
    }

    /** Nothing is lost: what the other saved stands beside what was typed here, and saving again is a decision. */
    private String compare(ChangedMeanwhile changed) {
        var theirs = saved();
        var context = FacesContext.getCurrentInstance();
        var locale = context.getViewRoot().getLocale();
        differences = Difference.between(theirs, form.profile(theirs), locale);
        form.setVersion(theirs.version());
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(locale, changed.code()), null));
        return null;
    }

    private EmployerProfile saved() {
        return openProfile.open();
    }

    public EmployerProfile getSaved() {
        return saved();
    }

    /** The number on record, recognisable and no more. */
    public String getKnownNumber() {
        return Difference.masked(saved().legalNumber());
    }

    public ProfileForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public List<AffiliatedUnitRow> getAffiliatedUnits() {
        return affiliatedUnits.of(saved().creditCode());
    }

    /** 残保金缴纳类型: only some regions ask for it. */
    public boolean isLevyPaymentTypeAsked() {
        var where = form.getTaxDivision() == null ? form.getRegistrationDivision() : form.getTaxDivision();
        return where != null && policies.find(Figure.LEVY_PAYMENT_TYPE, Division.of(where), YearMonth.now(clock)).map(Cited::value).orElse(false);
    }

    public EmployerType[] getTypes() {
        return EmployerType.values();
    }

    public Ownership[] getOwnerships() {
        return Ownership.values();
    }

    public List<String> getIndustries() {
        return INDUSTRIES;
    }

    public LegalDocument[] getDocuments() {
        return LegalDocument.values();
    }

    public LevyPaymentType[] getLevyPaymentTypes() {
        return LevyPaymentType.values();
    }
}
