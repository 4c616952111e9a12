package anye.kernel;

import java.util.Optional;

/**
 * 统一社会信用代码 (GB 32100-2015): 18 characters with two check digits, its own and that of the 组织机构代码 inside (GB 11714).
 *
 * <p>Some codes of the first years were given out with one of the two reckoned otherwise, and are lawful all the same. What a
 * register or a portal vouches for is taken as it is ({@code new}); what is typed is looked at more closely ({@link #of}), and
 * of what passes with one wrong check whoever types it is warned ({@link #isUnusual()}).
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** Vouched for. @throws Refusal for a wrong length or a character outside the alphabet (no I, O, S, V, Z) */
    public CreditCode {
        value = Typed.compact(Typed.number(value));
        if (value.length() != 18) {
            throw refusal("length");
        }
        for (int i = 0; i < 18; i++) {
            if (ALPHABET.indexOf(value.charAt(i)) < 0) {
                throw refusal("characters");
            }
        }
    }

    /** Typed. @throws Refusal as above, and for a wrong check digit of the whole, unless it may be one of the trial before 2015-10 */
    public static CreditCode of(String text) {
        var code = new CreditCode(text);
        if (!code.isWholeRight() && !code.isOfTheTrial()) {
            throw refusal("check");
        }
        return code;
    }

    /** Whether one of the check digits is wrong: a slip that happens to fit, or one of the old codes. */
    public boolean isUnusual() {
        return !isWholeRight() || !isOrganizationRight();
    }

    private boolean isWholeRight() {
        return value.charAt(17) == check(value);
    }

    private boolean isOrganizationRight() {
        return value.charAt(16) == organizationCheck(value.substring(8, 16));
    }

    /** The trial of the cities numbered organizations M0…; the nation, from 2015-10-01, MA…. Its last character follows another rule. */
    private boolean isOfTheTrial() {
        return value.charAt(8) == 'M' && Character.isDigit(value.charAt(9)) && isOrganizationRight();
    }

    /** 组织机构代码, nine characters. */
    public String organizationCode() {
        return value.substring(8, 17);
    }

    /** 登记管理部门 and 机构类别, the first two characters, from which the 单位性质 can be pre-filled. */
    public String registration() {
        return value.substring(0, 2);
    }

    /** 登记管理机关行政区划码, digits 3 to 8: the division of the office that gave the code; 100000 is the nation's own. Empty where they are none. */
    public Optional<Division> registeredIn() {
        try {
            return Optional.of(Division.of(value.substring(2, 8)));
        } catch (Refusal noDivision) {
            return Optional.empty();
        }
    }

    /** 9121030******0157: the first seven and the last four. */
    public String masked() {
        return value.substring(0, 7) + "*******" + value.substring(14);
    }

    @Override
    public String toString() {
        return value;
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(code.charAt(i));
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organizationCheck(String eight) {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            sum += ORGANIZATION_WEIGHTS[i] * Character.digit(eight.charAt(i), 36);
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static Refusal refusal(String what) {
        return new Refusal(null, "kernel.creditCode." + what);
    }
}
