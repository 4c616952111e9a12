package anye.employer;

import java.util.Optional;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.notice.Residence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An employer reads the notices of the office that certifies it (残联主管部门) and of those above. */
@ApplicationScoped
public class CertifyingResidence implements Residence {

    @Inject
    private Employers employers;

    @Override
    public Optional<Division> of(CreditCode employer) {
        return employers.residence(employer);
    }
}
