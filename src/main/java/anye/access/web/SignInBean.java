package anye.access.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import anye.access.SignInWithPassword;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@RequestScoped
public class SignInBean {

    @Inject
    private SignInWithPassword signIn;

    private String to;
    private String account;
    private String password;

    public void signIn() throws IOException {
        NotSignedIn.go((request, response) -> signIn.signIn(account, password, to, request, response));
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
