package anye.shell.web;

import java.io.Serializable;
import java.util.Locale;

import anye.kernel.web.Pages;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The language of the pages: Chinese unless {@code ?lang=en} was asked for, from a fixed list and never from the request itself. */
@Named
@SessionScoped
public class Language implements Serializable {

    private boolean english;

    public Locale getLocale() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("lang");
        if (asked != null) {
            english = asked.equals("en");
        }
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public String getOtherName() {
        return english ? "中文" : "English";
    }

    public String getOtherTag() {
        return english ? "zh-CN" : "en";
    }

    /** This page in the other language. */
    public String getOtherAddress() {
        var address = Pages.currentAddress(FacesContext.getCurrentInstance()).replaceAll("([?&])lang=[a-z]*&?", "$1").replaceAll("[?&]$", "");
        return address + (address.contains("?") ? "&" : "?") + "lang=" + (english ? "zh" : "en");
    }
}
