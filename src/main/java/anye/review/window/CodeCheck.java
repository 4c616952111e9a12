package anye.review.window;

import anye.access.Attempts;
import anye.access.Tried;
import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether code and credit code belong together; whoever guesses is stopped. */
@ApplicationScoped
public class CodeCheck {

    @Inject
    private Acceptances acceptances;
    @Inject
    private Attempts attempts;

    /** @throws Refusal in the same words for a wrong code as for a wrong employer */
    Acceptance of(String code, String creditCode, String address) {
        var employer = creditCode(creditCode);
        return attempts.check(Tried.code("window " + employer.value(), address), new Refusal(null, "review.window.tooOften"), new Refusal("code", "review.window.codeWrong"),
                () -> acceptances.byCode(code, employer));
    }

    private static CreditCode creditCode(String typed) {
        try {
            return new CreditCode(typed);
        } catch (Refusal malformed) {
            throw malformed.at("creditCode");
        }
    }
}
