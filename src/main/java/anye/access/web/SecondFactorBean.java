package anye.access.web;

import java.io.IOException;

import anye.access.FinishSignIn;
import anye.access.SignInRefused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for the code of the authenticator, or one recovery code. */
@Named
@RequestScoped
public class SecondFactorBean {

    @Inject
    private FinishSignIn finishSignIn;

    private String code;
    private String recovery;

    /** Nothing is asked of who has not shown a password. */
    public void open() throws IOException {
        var context = FacesContext.getCurrentInstance();
        if (!finishSignIn.hasFactor(NotSignedIn.request(context.getExternalContext())).orElse(false)) {
            NotSignedIn.say(new SignInRefused(SignInRefused.Kind.EXPIRED, "half"), context);
            context.responseComplete();
        }
    }

    public void pass() throws IOException {
        NotSignedIn.go((request, response) -> finishSignIn.pass(code, request, response));
    }

    public void recover() throws IOException {
        NotSignedIn.go((request, response) -> finishSignIn.recover(recovery, request, response));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRecovery() {
        return recovery;
    }

    public void setRecovery(String recovery) {
        this.recovery = recovery;
    }
}
