package anye.access.web;

import java.io.IOException;

import anye.access.CurrentActor;
import anye.access.RenewRecoveryCodes;
import anye.access.SecondFactors;
import anye.access.Staff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 更换恢复代码: asks for a code of the authenticator, and shows the new recovery codes, once. */
@Named
@RequestScoped
public class RenewRecoveryCodesBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private SecondFactors factors;
    @Inject
    private RenewRecoveryCodes renewRecoveryCodes;

    private String code;

    public void renew() throws IOException {
        var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
        NotSignedIn.go((request, response) -> SetUpSecondFactorBean.show(renewRecoveryCodes.renew(code), "/home.xhtml", true, flash));
    }

    /** Whoever comes by a portal has shown a second factor there, and has none here. */
    public boolean isHere() {
        return actor.isStaff() && factors.has(account());
    }

    /** How many can be used still. */
    public long getLeft() {
        return factors.recoveryCodesLeft(account());
    }

    private long account() {
        return Staff.account(actor.get());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
