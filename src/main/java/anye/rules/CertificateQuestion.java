package anye.rules;

import anye.policy.YearPolicy;
import java.util.List;

/**
 * 残疾证状态: some certificate of an admitted type and grade is valid in the month.
 *
 * <p>残联厅函〔2022〕63号 第一条第二项: 残疾人证不在有效期内的,不得计入. A 残疾军人证 of grade 9 or 10 is a certificate,
 * but does not count: that is a failure, not a missing record.
 */
final class CertificateQuestion {

    private CertificateQuestion() {
    }

    static long ask(YearFacts facts, YearPolicy policy) {
        List<Certificate> certificates = facts.certificates();
        if (certificates.isEmpty()) {
            return Answers.of(0, 0);
        }
        int pass = 0;
        for (int i = 0; i < certificates.size(); i++) {
            pass |= counting(certificates.get(i), policy);
        }
        return Answers.of(pass, ~pass & YearVerdict.YEAR);
    }

    /** The months in which the person counts as two: by the better of several certificates, once. */
    static int doubled(YearFacts facts, YearPolicy policy) {
        List<Certificate> certificates = facts.certificates();
        int doubled = 0;
        for (int i = 0; i < certificates.size(); i++) {
            Certificate certificate = certificates.get(i);
            doubled |= counting(certificate, policy) & policy.doubled(certificate.type(), certificate.grade()).bits();
        }
        return doubled;
    }

    /** The months in which this certificate is valid and admitted. */
    static int counting(Certificate certificate, YearPolicy policy) {
        return Coverage.of(certificate.validFrom(), certificate.validTo(), policy)
                & policy.accepted(certificate.type(), certificate.grade()).bits();
    }
}
