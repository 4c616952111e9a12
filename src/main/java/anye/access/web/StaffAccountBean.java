package anye.access.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import anye.access.ChangeStaffAccount;
import anye.access.CreateStaffAccount;
import anye.access.Credentials;
import anye.access.ResetSecondFactor;
import anye.access.Role;
import anye.access.SecondFactors;
import anye.access.Staff;
import anye.access.StaffRow;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@ViewScoped
public class StaffAccountBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "anye.one-time-code";

    @Inject
    private CreateStaffAccount createStaffAccount;

    @Inject
    private ChangeStaffAccount changeStaffAccount;

    @Inject
    private ResetSecondFactor resetSecondFactor;

    @Inject
    private SecondFactors factors;

    @Inject
    private Staff staff;

    private Long id;
    private long version;
    private String account;
    private String name;
    private String office;
    private String[] roles = {};
    private String certificateNumber;
    private LocalDate certificateUntil;
    private LocalDate agreementUntil;
    private boolean active = true;

    public void open() {
        if (id != null && !FacesContext.getCurrentInstance().isPostback()) {
            StaffRow row = staff.row(id).orElseThrow(() -> new Refusal(null, "access.notFound"));
            version = row.version();
            account = row.account();
            name = row.name();
            office = row.office().code();
            roles = row.roles().stream().map(Role::name).toArray(String[]::new);
            active = row.active();
            certificateNumber = row.credentials().certificateNumber();
            certificateUntil = row.credentials().certificateUntil();
            agreementUntil = row.credentials().agreementUntil();
        }
    }

    public String create() {
        var code = createStaffAccount.create(account, name, chosen(), office(), credentials());
        return showCode(code);
    }

    public String change() {
        changeStaffAccount.change(id, version, name, chosen(), office(), credentials(), active);
        return Pages.confirmed("access.staff.changed", "/access/staff.xhtml");
    }

    public String invite() {
        return showCode(changeStaffAccount.invite(id, version));
    }

    public String resetFactor() {
        resetSecondFactor.reset(id);
        return Pages.confirmed("access.factor.reset.done", "/access/staff.xhtml");
    }

    public boolean isFactor() {
        return id != null && factors.has(id);
    }

    /** Shown on the next page, once. */
    private String showCode(String code) {
        var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
        flash.put(CODE, code);
        flash.put(CODE + ".account", account);
        return Pages.to("/access/staff-code.xhtml");
    }

    public String getShownCode() {
        return (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get(CODE);
    }

    public String getShownAccount() {
        return (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get(CODE + ".account");
    }

    private Set<Role> chosen() {
        return Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private Credentials credentials() {
        return new Credentials(certificateNumber, certificateUntil, agreementUntil);
    }

    private Division office() {
        try {
            return office == null ? null : Division.of(office);
        } catch (Refusal shape) {
            throw shape.at("office");
        }
    }

    public List<Role> getAllRoles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.EMPLOYER).toList();
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }

    public String getCertificateNumber() {
        return certificateNumber;
    }

    public void setCertificateNumber(String certificateNumber) {
        this.certificateNumber = certificateNumber;
    }

    public LocalDate getCertificateUntil() {
        return certificateUntil;
    }

    public void setCertificateUntil(LocalDate certificateUntil) {
        this.certificateUntil = certificateUntil;
    }

    public LocalDate getAgreementUntil() {
        return agreementUntil;
    }

    public void setAgreementUntil(LocalDate agreementUntil) {
        this.agreementUntil = agreementUntil;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
