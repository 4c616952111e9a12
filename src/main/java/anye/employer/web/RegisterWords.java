package anye.employer.web;

import java.time.Instant;

import anye.employer.CorrectionState;
import anye.employer.Divisions;
import anye.employer.RegisterField;
import anye.kernel.Division;
import anye.kernel.Time;
import anye.kernel.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** How a page says what a register or an employer says of a field. */
@Named
@ApplicationScoped
public class RegisterWords {

    /** In words; a document's number recognisable and no more. */
    public String masked(RegisterField field, String value) {
        return value != null && field == RegisterField.LEGAL_NUMBER ? Difference.masked(value) : shown(field, value);
    }

    /** In words, for who has to compare. */
    public String shown(RegisterField field, String value) {
        if (value == null) {
            return "";
        }
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return switch (field) {
            case TYPE -> Texts.of(locale, "kernel.employerType." + value);
            case OWNERSHIP -> Texts.of(locale, "employer.ownership." + value);
            case INDUSTRY -> Texts.of(locale, "employer.industry." + value);
            case REGISTRATION_DIVISION -> Divisions.all().path(Division.of(value));
            default -> value;
        };
    }

    public String look(CorrectionState state) {
        return switch (state) {
            case WAITING -> "pending";
            case ACCEPTED -> "passing";
            case REFUSED -> "failing";
        };
    }

    public String minute(Instant at) {
        return Time.minute(at);
    }
}
