package anye.kernel.web;

import java.util.function.Consumer;

import anye.kernel.CertificateNumber;
import anye.kernel.CreditCode;
import anye.kernel.Money;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Named;

/** Fields that can be read by themselves are read while Faces validates, so that each says what is wrong with it and the others are checked, too. */
@Named
@ApplicationScoped
public class WellFormed {

    public Validator<Object> getMoney() {
        return by(Money::parse);
    }

    public Validator<Object> getCreditCode() {
        return by(CreditCode::of);
    }

    public Validator<Object> getResidentNumber() {
        return by(ResidentNumber::of);
    }

    public Validator<Object> getCertificateNumber() {
        return by(CertificateNumber::of);
    }

    /** @param read refuses what cannot be read */
    public static Validator<Object> by(Consumer<String> read) {
        return (context, component, value) -> {
            try {
                if (value != null && !value.toString().isBlank()) {
                    read.accept(value.toString());
                }
            } catch (Refusal malformed) {
                throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(context.getViewRoot().getLocale(), malformed.code(), malformed.arguments()), null));
            }
        };
    }
}
