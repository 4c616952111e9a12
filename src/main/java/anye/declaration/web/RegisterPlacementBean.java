package anye.declaration.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.declaration.ChangedMeanwhile;
import anye.declaration.PlacementFile;
import anye.declaration.Placements;
import anye.declaration.RemoveCertificate;
import anye.declaration.RemoveContract;
import anye.declaration.RemoveEducation;
import anye.declaration.SavePlacement;
import anye.declaration.VerifyPlacement;
import anye.employer.AffiliatedUnitRow;
import anye.employer.AffiliatedUnits;
import anye.employer.web.Difference;
import anye.kernel.Gender;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.paper.Typeface;
import anye.kernel.web.Pages;
import anye.kernel.web.Texts;
import anye.rules.JobCategory;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** STEP.01 安置登记: the person, the contracts, the certificates. */
@Named
@ViewScoped
public class RegisterPlacementBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Placements placements;
    @Inject
    private ShownPlacement shown;
    @Inject
    private SavePlacement savePlacement;
    @Inject
    private VerifyPlacement verifyPlacement;
    @Inject
    private RemoveContract removeContract;
    @Inject
    private RemoveCertificate removeCertificate;
    @Inject
    private RemoveEducation removeEducation;
    @Inject
    private AffiliatedUnits units;
    @Inject
    private Clock clock;

    private Long id;
    private long version;
    private transient Map<Long, String> unitNames;
    private List<Difference> differences = List.of();
    private final PersonForm form = new PersonForm();

    public void open() {
        var file = placements.fileToChange(id);
        version = file.row().version();
        form.fill(file.details(), LocalDate.now(clock));
    }

    public String save() {
        return keep(() -> Pages.confirmed("declaration.register.saved", "/declaration/register.xhtml?id=" + id));
    }

    /** Saves and goes on; or, where somebody else has saved meanwhile, shows both versions and leaves it to the user to save again. */
    private String keep(Supplier<String> next) {
        try {
            savePlacement.save(id, form.details(), version);
        } catch (ChangedMeanwhile changed) {
            var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
            var theirs = placements.file(id);
            differences = form.differences(theirs.details(), locale);
            version = theirs.row().version();
            Pages.error(changed.code());
            return null;
        }
        return next.get();
    }

    public String addContract() {
        return keep(() -> Pages.to("/declaration/contract.xhtml?placement=" + id));
    }

    public String addCertificate() {
        return keep(() -> Pages.to("/declaration/certificate.xhtml?placement=" + id));
    }

    public String addEducation() {
        return keep(() -> Pages.to("/declaration/education.xhtml?placement=" + id));
    }

    /** Whether what is required must be there: not yet when a contract, a certificate or a diploma is added meanwhile. */
    public boolean isComplete() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return Stream.of("addContract", "addCertificate", "addEducation").noneMatch(sent::containsKey);
    }

    /** 保存,下一步. */
    public String next() {
        return keep(() -> {
            version = placements.file(id).row().version();
            verifyPlacement.verify(id);
            return Pages.to("/declaration/verify.xhtml?id=" + id);
        });
    }

    public String removeContract(long contractId) {
        removeContract.remove(id, contractId);
        return Pages.confirmed("declaration.contract.removed", "/declaration/register.xhtml?id=" + id);
    }

    public String removeCertificate(long certificateId) {
        removeCertificate.remove(id, certificateId);
        return Pages.confirmed("declaration.certificate.removed", "/declaration/register.xhtml?id=" + id);
    }

    public String removeEducation(long educationId) {
        removeEducation.remove(id, educationId);
        return Pages.confirmed("declaration.education.removed", "/declaration/register.xhtml?id=" + id);
    }

    /** The months that another unit has declared already. */
    public Months getTakenElsewhere() {
        return shown.takenElsewhere(id);
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** Of a related unit; the unit itself where none is named. */
    public String unitName(Long unit) {
        if (unit == null) {
            return Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "declaration.affiliation.SELF");
        }
        if (unitNames == null) {
            unitNames = units.of(getFile().employer()).stream().collect(Collectors.toMap(AffiliatedUnitRow::id, AffiliatedUnitRow::name));
        }
        return unitNames.get(unit);
    }

    /** The characters of the name that no typeface of the letter has, with their codes; empty for nearly everybody. */
    public String getUnprintable() {
        return Typeface.named(Typeface.lacking(getFile().details().name()));
    }

    public PlacementFile getFile() {
        return shown.file(id);
    }

    public int getAge() {
        return Period.between(getFile().row().person().birthDate(), LocalDate.now(clock)).getYears();
    }

    /** The first six digits of an ID number are the division in which it was given out: most live in that province still. */
    public String getNear() {
        return getFile().row().person().area();
    }

    /** As the number tells it; null where it does not, and then it is asked for. */
    public Gender getTold() {
        return getFile().row().person().gender();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    /** Of a woman the retirement line depends on the post (domain §4). */
    public boolean isJobCategoryNeeded() {
        return getTold() == Gender.FEMALE || getTold() == null
                && Gender.FEMALE.name().equals(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("gender"));
    }

    public JobCategory[] getJobCategories() {
        return JobCategory.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PersonForm getForm() {
        return form;
    }
}
