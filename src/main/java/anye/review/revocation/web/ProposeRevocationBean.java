package anye.review.revocation.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.PlacementRow;
import anye.declaration.Placements;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Masked;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.review.revocation.RevocationDesk;
import anye.review.revocation.RevocationDraft;
import anye.review.revocation.RevocationGround;
import anye.review.revocation.RevocationKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 提出撤销认定: of which declaration, of whom and which months, why and by which provision. Begun from a case, a denial, an inspection or a comparison, or by code and year. */
@Named
@ViewScoped
public class ProposeRevocationBean implements Serializable {

    private static final long serialVersionUID = 1L;
    /** More people than a page can bear are named from their cases. */
    private static final int MOST = 200;

    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Employers employers;
    @Inject
    private RevocationDesk revocationDesk;

    private final Map<Long, String> months = new HashMap<>();
    private Long placement;
    private String employer;
    private Integer year;
    private RevocationKind kind;
    private RevocationGround ground;
    private Boolean whole;
    private String citation;
    private String reason;
    private transient DeclarationOverview declaration;
    private transient List<PlacementRow> people;

    public void open() {
        if (getDeclaration().id() == null) {
            throw new Refusal(null, "review.revocation.noDeclaration");
        }
        if (placement != null) {
            whole = false;
            getPeople().stream().filter(each -> each.id() == placement).forEach(each -> months.put(each.id(), (each.confirmed().isEmpty() ? each.registered() : each.confirmed()).toString()));
        }
    }

    public String draft() {
        var named = new HashMap<Long, Months>();
        months.forEach((id, typed) -> {
            if (typed != null && !typed.isBlank()) {
                named.put(id, typed(typed, "months-" + id));
            }
        });
        var id = revocationDesk.draft(new RevocationDraft(getDeclaration().id(), kind, ground, Boolean.TRUE.equals(whole), named, citation, reason));
        return Pages.confirmed("review.revocation.drafted", "/review/revocation.xhtml?id=" + id);
    }

    private static Months typed(String text, String field) {
        try {
            return Months.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(field, "review.revocation.monthsMalformed");
        }
    }

    public DeclarationOverview getDeclaration() {
        if (declaration == null) {
            declaration = placement != null ? declarations.overview(placements.file(placement).row().declarationId()) : declarations.overview(code(), businessYear());
        }
        return declaration;
    }

    private CreditCode code() {
        if (employer == null || employer.isBlank()) {
            throw new Refusal(null, "review.revocation.noDeclaration");
        }
        return CreditCode.of(employer.strip());
    }

    private BusinessYear businessYear() {
        return year == null ? declarations.currentYear() : new BusinessYear(year);
    }

    public List<PlacementRow> getPeople() {
        if (people == null) {
            people = placements.decided(getDeclaration().id(), MOST);
        }
        return people;
    }

    public boolean isMore() {
        return getPeople().size() == MOST;
    }

    public String name(PlacementRow row) {
        return Masked.name(row.name()) + " " + row.getMaskedNumber();
    }

    public String getEmployerName() {
        return employers.shownName(getDeclaration().employer());
    }

    /** Of a declaration that is not completed nothing is certified yet that could be revoked. */
    public List<RevocationKind> getKinds() {
        return Stream.of(RevocationKind.values()).filter(each -> getDeclaration().isCompleted() || each == RevocationKind.DECIDE_AGAIN).toList();
    }

    public Map<Long, String> getMonths() {
        return months;
    }

    public Long getPlacement() {
        return placement;
    }

    public void setPlacement(Long placement) {
        this.placement = placement;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public RevocationKind getKind() {
        return kind;
    }

    public void setKind(RevocationKind kind) {
        this.kind = kind;
    }

    public RevocationGround getGround() {
        return ground;
    }

    public void setGround(RevocationGround ground) {
        this.ground = ground;
    }

    public Boolean getWhole() {
        return whole;
    }

    public void setWhole(Boolean whole) {
        this.whole = whole;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
