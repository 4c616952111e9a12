package anye.review.window.web;

import java.io.Serializable;

import anye.kernel.web.ClientAddress;
import anye.kernel.web.Texts;
import anye.review.window.ObjectToEntries;
import anye.review.window.OpenEntries;
import anye.review.window.Receipt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What was entered, for who has the code of the receipt. The code is never part of an address. */
@Named
@ViewScoped
public class LookAtEntriesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenEntries openEntries;
    @Inject
    private ObjectToEntries objectToEntries;
    @Inject
    private HttpServletRequest request;

    private String code;
    private String creditCode;
    private String objection;
    private transient Receipt found;

    public void look() {
        found = null;
        found = openEntries.open(code, creditCode, ClientAddress.of(request));
    }

    public void object() {
        objectToEntries.object(code, creditCode, objection, ClientAddress.of(request));
        objection = null;
        look();
        var context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.of(context.getViewRoot().getLocale(), "review.window.look.object.done"), null));
    }

    public void leave() {
        found = null;
        code = null;
    }

    public boolean isLooking() {
        return found != null;
    }

    public Receipt getFound() {
        return found;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }
}
