package anye.access.web;

import anye.access.MakeFirstAdministrator;
import anye.kernel.web.ClientAddress;
import anye.kernel.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

@Named
@RequestScoped
public class FirstAdministratorBean {

    @Inject
    private MakeFirstAdministrator firstAdministrator;

    @Inject
    private HttpServletRequest request;

    private String code;
    private String account;
    private String name;
    private String password;
    private String again;

    public String make() {
        firstAdministrator.make(code, account, name, NewPassword.of(password, again), ClientAddress.of(request));
        return Pages.confirmed("access.first.done", "/access/sign-in.xhtml");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
