package anye.access.web;

import anye.access.SetPassword;
import anye.kernel.web.ClientAddress;
import anye.kernel.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

@Named
@RequestScoped
public class SetPasswordBean {

    @Inject
    private SetPassword setPassword;

    @Inject
    private HttpServletRequest request;

    private String account;
    private String code;
    private String password;
    private String again;

    public String set() {
        setPassword.set(account, code, NewPassword.of(password, again), ClientAddress.of(request));
        return Pages.confirmed("access.password.done", "/access/sign-in.xhtml");
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
