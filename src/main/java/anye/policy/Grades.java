package anye.policy;

import anye.kernel.CertificateType;
import java.util.Map;

/** Certificates by the lightest grade that is still admitted: 残疾军人证 8 admits 1 to 8, and no 9 or 10. */
public record Grades(Map<CertificateType, Integer> lightest) {

    /** 残疾军人证 has ten grades, 残疾人证 four. */
    public static final int MOST = 10;

    public Grades {
        lightest = Map.copyOf(lightest);
    }

    public boolean admit(CertificateType type, int grade) {
        return grade >= 1 && grade <= lightest(type);
    }

    /** @return 0 when the type is not admitted at all */
    public int lightest(CertificateType type) {
        return lightest.getOrDefault(type, 0);
    }
}
