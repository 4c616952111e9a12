package anye.kernel.persistence;

/** Part of a text, for {@code like … escape '!'}: what was typed is text, not a pattern. */
public final class PartOf {

    private PartOf() {
    }

    public static String text(String typed) {
        return "%" + typed.strip().replaceAll("[!%_]", "!$0") + "%";
    }
}
