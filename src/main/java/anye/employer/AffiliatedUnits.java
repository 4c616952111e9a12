package anye.employer;

import java.util.List;

import anye.kernel.CreditCode;
import jakarta.enterprise.context.ApplicationScoped;

/** 关联单位列表 of every employer. */
@ApplicationScoped
public class AffiliatedUnits {

    public List<AffiliatedUnitRow> of(CreditCode employer) {
        return List.of();
    }
}
