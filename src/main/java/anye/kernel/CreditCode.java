package anye.kernel;

import java.util.Locale;

/**
 * 统一社会信用代码 (GB 32100-2015): 18 characters with two check digits, its own and that of the 组织机构代码 inside (GB 11714).
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        value = Typed.plain(value).toUpperCase(Locale.ROOT);
        if (value.length() != 18) {
            throw refusal("length");
        }
        for (int i = 0; i < 18; i++) {
            if (ALPHABET.indexOf(value.charAt(i)) < 0) {
                throw refusal("characters");
            }
        }
        if (value.charAt(16) != organizationCheck(value.substring(8, 16)) || value.charAt(17) != check(value)) {
            throw refusal("check");
        }
    }

    /** @throws Refusal for a wrong length, a character outside the alphabet (no I, O, S, V, Z) or a wrong check digit */
    public static CreditCode of(String text) {
        return new CreditCode(text);
    }

    /** 组织机构代码, nine characters. */
    public String organizationCode() {
        return value.substring(8, 17);
    }

    /** 登记管理部门 and 机构类别, the first two characters, from which the 单位性质 can be pre-filled. */
    public String registration() {
        return value.substring(0, 2);
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
