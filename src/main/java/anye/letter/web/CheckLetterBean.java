package anye.letter.web;

import anye.kernel.web.ClientAddress;
import anye.letter.LetterCheck;
import anye.letter.Letters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** 文书核验: anybody who holds a letter asks whether it is true. */
@Named
@RequestScoped
public class CheckLetterBean {

    @Inject
    private Letters letters;
    @Inject
    private CheckAllowance allowance;
    @Inject
    private HttpServletRequest request;

    private String code;
    private LetterCheck found;
    private long wait;

    public void open() {
        if (code == null || code.isBlank()) {
            return;
        }
        wait = allowance.take(ClientAddress.of(request));
        if (wait > 0) {
            var response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
            response.setStatus(429);
            response.setHeader("Retry-After", String.valueOf(wait));
        } else {
            found = letters.check(code);
        }
    }

    public LetterCheck getFound() {
        return found;
    }

    /** Seconds to wait; 0 when the question is answered. */
    public long getWait() {
        return wait;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
