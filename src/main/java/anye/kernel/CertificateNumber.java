package anye.kernel;

import java.util.regex.Pattern;

/**
 * 残疾人证号: the 18 characters of the identity number, the category, the grade, and B with a count after a reissue.
 *
 * <p>The first 18 need not be the holder's present number: identity numbers are corrected, so a difference is for a
 * reviewer to judge and no refusal here.
 */
public record CertificateNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX][1-7][1-4](B\\d{1,2})?");

    public CertificateNumber {
        value = Typed.number(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new Refusal(null, "kernel.certificateNumber.shape");
        }
        try {
            ResidentNumber.of(value.substring(0, 18));
        } catch (Refusal wrongNumber) {
            throw new Refusal(null, "kernel.certificateNumber.residentNumber");
        }
    }

    /** @throws Refusal when the shape, or the identity number inside, is wrong */
    public static CertificateNumber of(String text) {
        return new CertificateNumber(text);
    }

    public ResidentNumber residentNumberPart() {
        return ResidentNumber.of(value.substring(0, 18));
    }

    public DisabilityCategory category() {
        return DisabilityCategory.ofDigit(value.charAt(18) - '0');
    }

    /** 1 is the heaviest, 4 the lightest. */
    public int grade() {
        return value.charAt(19) - '0';
    }

    /** How often the certificate was reissued; 0 for the first. */
    public int reissue() {
        return value.length() == 20 ? 0 : Integer.parseInt(value.substring(21));
    }

    public String masked() {
        return residentNumberPart().masked() + value.substring(18);
    }

    @Override
    public String toString() {
        return masked();
    }
}
