package anye.dispatch;

import java.time.LocalDate;
import java.time.YearMonth;

import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.ResidentNumber;

/** Invented agencies, hosts and people of Zhengzhou. */
final class Dispatches {

    static final Division ZHENGZHOU = Division.of("410100");
    static final Division JINSHUI = Division.of("410105");
    static final CreditCode AN_AGENCY = CreditCode.of("91410102MA00XX058P");
    static final CreditCode A_HOST = CreditCode.of("91410105MA00XX04X3");
    static final CreditCode ANOTHER_AGENCY = CreditCode.of("1141010000XX000869");
    static final String A_CERTIFICATE = "41019919841101028X43";

    private Dispatches() {
    }

    static QualificationDetails aFiling() {
        return new QualificationDetails(ZHENGZHOU, LicenceKind.LICENCE, "豫郑劳派20260001", JINSHUI, LocalDate.of(2025, 3, 1), LocalDate.of(2028, 2, 29), Division.of("410102"),
                ZHENGZHOU, "4101000012345", "4101ZZ0012345", "样例联系", "0371-55500001", "河南省郑州市中原区样例路7号");
    }

    static ContractTerms someTerms() {
        return new ContractTerms(ZHENGZHOU, A_HOST, "郑州样例五号机械有限公司", "样例联系", "0371-55500002", "河南省郑州市金水区样例道5号", EmployerType.ENTERPRISE, "国家税务总局郑州市金水区税务局",
                LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30), 1, "包装、质检", "月工资3000元，缴纳社会保险");
    }

    static RosterLine aLine() {
        return aLine(A_CERTIFICATE);
    }

    static RosterLine aLine(String certificate) {
        return aLineOf(JINSHUI.code(), certificate);
    }

    static RosterLine aLineOf(String household, String certificate) {
        return new RosterLine(0, CertificateType.DISABILITY, certificate, null, null, 0, Division.of(household), "包装工", LocalDate.of(2026, 7, 1), LocalDate.of(2028, 6, 30),
                YearMonth.of(2026, 7), null, YearMonth.of(2026, 7), null, "13800000000").checked();
    }

    static RosterLine aVeteran(String number, String person, Integer grade) {
        return new RosterLine(0, CertificateType.VETERAN, number, person == null ? null : ResidentNumber.of(person), null, grade, JINSHUI, "质检员", LocalDate.of(2026, 7, 1), null,
                YearMonth.of(2026, 7), YearMonth.of(2026, 12), YearMonth.of(2026, 7), YearMonth.of(2026, 12), "13800000001");
    }
}
