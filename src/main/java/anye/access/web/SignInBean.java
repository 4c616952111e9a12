package anye.access.web;

import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import anye.access.SignInRefused;
import anye.access.SignInWithPassword;
import anye.kernel.web.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

@Named
@ViewScoped
public class SignInBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignInWithPassword signIn;

    private String to;
    private String account;
    private transient String password;

    public void signIn() throws IOException {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        try {
            external.redirect(signIn.signIn(account, password, to, (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse()));
        } catch (SignInRefused tooMany) {
            external.setResponseStatus(tooMany.status());
            external.setResponseHeader("Retry-After", "900");
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(context.getViewRoot().getLocale(), tooMany.code()), null));
        }
    }

    /** What the links to the portals carry, so that they come back to the page that was asked for. */
    public String getToParameter() {
        return to == null ? "" : "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
