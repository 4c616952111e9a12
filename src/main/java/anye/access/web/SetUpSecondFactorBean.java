package anye.access.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import anye.access.FinishSignIn;
import anye.access.SignInRefused;
import anye.kernel.Time;
import anye.kernel.paper.QrCode;
import anye.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sets an authenticator up: shows its key, asks for a code of it, and shows the recovery codes, once. */
@Named
@RequestScoped
public class SetUpSecondFactorBean {

    private static final String CODES = "anye.recovery-codes";
    private static final String NEXT = CODES + ".next";
    private static final String RENEWED = CODES + ".renewed";

    @Inject
    private FinishSignIn finishSignIn;

    private FinishSignIn.Offer offer;
    private QrCode.Drawn drawn;
    private String code;

    /** Before each rendering: who has nothing to set up begins with the password. */
    public void open() throws IOException {
        var context = FacesContext.getCurrentInstance();
        try {
            offer = finishSignIn.offer(NotSignedIn.request(context.getExternalContext()));
        } catch (SignInRefused refused) {
            NotSignedIn.say(refused, context);
            context.responseComplete();
        }
    }

    public void setUp() throws IOException {
        var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
        NotSignedIn.go((request, response) -> {
            var done = finishSignIn.setUp(code, request, response);
            return show(done.recoveryCodes(), done.target(), false, flash);
        });
    }

    /** @return the page on which the codes stand, once */
    static String show(List<String> codes, String next, boolean renewed, Flash flash) {
        flash.put(CODES, codes);
        flash.put(NEXT, next);
        flash.put(RENEWED, renewed);
        return "/access/recovery-codes.xhtml";
    }

    /** Whether they take the place of earlier ones. */
    public boolean isRenewed() {
        return Boolean.TRUE.equals(FacesContext.getCurrentInstance().getExternalContext().getFlash().get(RENEWED));
    }

    @SuppressWarnings("unchecked")
    public List<String> getRecoveryCodes() {
        return (List<String>) FacesContext.getCurrentInstance().getExternalContext().getFlash().get(CODES);
    }

    public String getNext() {
        var next = (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get(NEXT);
        return next == null ? "/home.xhtml" : next;
    }

    public String getAccount() {
        return offer.account();
    }

    public String getKey() {
        return offer.key().grouped();
    }

    /** Null when nobody has reset it. */
    public LocalDate getResetOn() {
        return offer == null || offer.resetAt() == null ? null : LocalDate.ofInstant(offer.resetAt(), Time.BEIJING);
    }

    public QrCode.Drawn getDrawn() {
        if (drawn == null) {
            var issuer = Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "access.factor.issuer");
            drawn = QrCode.drawn(offer.key().address(issuer, offer.account()));
        }
        return drawn;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
