package anye.registry;

import java.util.Set;

import anye.kernel.CreditCode;

/** Under which units' codes a person's wage and insurances stand: the employer itself or its related units (V8). */
public record Payers(Set<CreditCode> wage, Set<CreditCode> socialInsurance, Set<CreditCode> medicalInsurance) {

    public static Payers only(CreditCode employer) {
        return new Payers(Set.of(employer), Set.of(employer), Set.of(employer));
    }
}
