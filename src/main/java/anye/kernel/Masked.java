package anye.kernel;

/** What lists show of a name or a telephone number: enough to recognise it, too little to copy it. */
public final class Masked {

    private Masked() {
    }

    /** 瓜*孜: the first and the last character; of two characters the first only. */
    public static String name(String name) {
        return keep(name, 1, name != null && length(name) > 2 ? 1 : 0);
    }

    /** 西*****十八: the first and the last two characters. */
    public static String unit(String name) {
        return keep(name, 1, name != null && length(name) > 3 ? 2 : 0);
    }

    /** 330199**********0344 and 豫军*****45: of a certificate's number, which may hold that of the person, only the ends. */
    public static String certificate(String number) {
        boolean holdsAPerson = number != null && length(number) > 15;
        return holdsAPerson ? keep(number, 6, 4) : keep(number, 2, number != null && length(number) > 5 ? 2 : 0);
    }

    /** 18*****999: the first two and the last three digits. */
    public static String phone(String number) {
        return keep(number, 2, number != null && length(number) > 6 ? 3 : 0);
    }

    /** Counts code points: the rare characters of some names take two chars. */
    private static String keep(String text, int head, int tail) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        int[] points = text.strip().codePoints().toArray();
        for (int i = Math.min(head, points.length); i < points.length - tail; i++) {
            points[i] = '*';
        }
        return new String(points, 0, points.length);
    }

    private static int length(String text) {
        String plain = text.strip();
        return plain.codePointCount(0, plain.length());
    }
}
