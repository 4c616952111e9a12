package anye.employer.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.employer.AffiliatedUnitRow;
import anye.employer.AffiliatedUnits;
import anye.employer.BusinessRegister;
import anye.employer.ChangedMeanwhile;
import anye.employer.CorrectionRow;
import anye.employer.CorrectionState;
import anye.employer.Corrections;
import anye.employer.EmployerProfile;
import anye.employer.Employers;
import anye.employer.FetchRegistration;
import anye.employer.LegalDocument;
import anye.employer.LevyPaymentType;
import anye.employer.OpenProfile;
import anye.employer.Ownership;
import anye.employer.RegisterField;
import anye.employer.SaveProfile;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.web.Pages;
import anye.policy.Cited;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 单位信息维护管理: the profile and the list of 关联单位. */
@Named
@ViewScoped
public class EditEmployerBean implements Serializable {

    private static final long serialVersionUID = 1L;
    static final List<String> INDUSTRIES = IntStream.rangeClosed('A', 'T').mapToObj(letter -> String.valueOf((char) letter)).toList();

    @Inject
    private OpenProfile openProfile;
    @Inject
    private Employers employers;
    @Inject
    private CurrentActor actor;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private AffiliatedUnits affiliatedUnits;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    @Inject
    private BusinessRegister register;
    @Inject
    private FetchRegistration fetchRegistration;
    @Inject
    private Corrections corrections;
    @Inject
    private RegisterWords words;

    private ProfileForm form;
    private transient EmployerProfile saved;
    private transient BusinessRegister.State registered;
    private transient List<RegisterLine> registerLines;
    private List<Difference> differences = List.of();

    @PostConstruct
    void open() {
        saved = openProfile.open();
        form = ProfileForm.of(saved);
        if (getRegistered().askedAt() == null) {
            registered = fetchRegistration.fetch();
        }
        if (!saved.complete()) {
            var reported = corrections.own();
            form.fillBlanks(field -> right(field, reported.get(field)));
        }
    }

    /** What is right as far as anybody here knows: an accepted correction counts more than the register. */
    private String right(RegisterField field, CorrectionRow correction) {
        return correction != null && correction.state() == CorrectionState.ACCEPTED ? correction.stated() : getRegistered().unit().map(unit -> unit.value(field)).orElse(null);
    }

    /** 重新获取: nothing that was typed is changed by it. */
    public String fetch() {
        var state = fetchRegistration.fetch();
        return Pages.confirmed(state.silent() ? "employer.register.silent" : "employer.register.fetched", "/employer/edit.xhtml");
    }

    public BusinessRegister.State getRegistered() {
        if (registered == null) {
            registered = register.state(saved().creditCode());
        }
        return registered;
    }

    public boolean isKnown() {
        return getRegistered().unit().isPresent();
    }

    /** Shown at once while there is something to look at: the first time, or when something differs or waits. */
    public boolean isRegisterOpen() {
        return !saved().complete() || getRegisterLines().stream().anyMatch(line -> line.differs() || line.correction() != null);
    }

    /** Field by field what the register says, beside what is saved. */
    public List<RegisterLine> getRegisterLines() {
        if (registerLines == null) {
            registerLines = registerLines();
        }
        return registerLines;
    }

    private List<RegisterLine> registerLines() {
        var unit = getRegistered().unit().orElse(null);
        if (unit == null) {
            return List.of();
        }
        var saved = saved();
        var reported = corrections.own();
        return Stream.of(RegisterField.values()).map(field -> {
            var typed = saved.complete() || field == RegisterField.NAME ? field.of(saved) : null;
            return new RegisterLine(field, words.masked(field, unit.value(field)), words.minute(unit.fetchedAt()), words.masked(field, typed),
                    typed != null && unit.value(field) != null && !typed.equals(unit.value(field)), reported.get(field));
        }).toList();
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
        saved = null;
        var theirs = saved();
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        differences = Difference.between(theirs, form.profile(theirs), locale);
        form.setVersion(theirs.version());
        Pages.error(changed.code());
        return null;
    }

    /** As it was when the page was opened, or sent. */
    private EmployerProfile saved() {
        if (saved == null) {
            saved = employers.profile(actor.employer()).orElseThrow();
        }
        return saved;
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
