package anye.employer;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** All employers that have ever arrived. */
@ApplicationScoped
public class Employers {

    /** 残联主管部门, which routes the certification. */
    public Division certifyingDivision(CreditCode employer) {
        throw new Refusal(null, "employer.profileIncomplete");
    }

    /** The name in the profile. */
    public String name(CreditCode employer) {
        throw new Refusal(null, "employer.profileIncomplete");
    }

    /** V16: the profile is saved before people are registered. @throws Refusal when it is not */
    public void mustHaveProfile(CreditCode employer) {
        throw new Refusal(null, "employer.profileIncomplete");
    }
}
