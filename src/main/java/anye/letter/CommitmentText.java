package anye.letter;

import anye.kernel.BusinessYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * 申报资料真实性承诺书: what an employer promises before it completes its declaration. The page shows this value, the
 * declaration stores its version and hash, and {@link CommitmentDrawing} draws it, so the three cannot differ.
 *
 * @param version of the wording; whoever changes a word gives it a new one
 * @param sentences in front of the items
 * @param items without their numbers
 * @param closing behind the items
 */
public record CommitmentText(CommitmentKind kind, String version, String title, String unitName, BusinessYear businessYear,
        List<String> sentences, List<String> items, List<String> closing) {

    private static final Map<CommitmentKind, Properties> WORDINGS = wordings();

    public CommitmentText {
        sentences = List.copyOf(sentences);
        items = List.copyOf(items);
        closing = List.copyOf(closing);
    }

    public static CommitmentText of(CommitmentKind kind, String unitName, BusinessYear year) {
        return of(kind, unitName, year, "");
    }

    /** @param otherMaterial what stands in Zhejiang's free line; the line is absent when it is blank, and elsewhere */
    public static CommitmentText of(CommitmentKind kind, String unitName, BusinessYear year, String otherMaterial) {
        Properties wording = WORDINGS.get(kind);
        List<String> items = lines(wording, "item", unitName, year);
        String other = otherMaterial == null ? "" : otherMaterial.strip();
        if (!other.isEmpty() && wording.containsKey("otherItem")) {
            items.add(wording.getProperty("otherItem").replace("{other}", other));
        }
        return new CommitmentText(kind, wording.getProperty("version"), wording.getProperty("title"), unitName, year,
                lines(wording, "sentence", unitName, year), items, lines(wording, "closing", unitName, year));
    }

    /** 一、用人单位信息 */
    public List<String> numberedItems() {
        String numerals = Words.of("letter.commitment.numerals");
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            numbered.add(Words.of("letter.commitment.item", numerals.substring(i, i + 1), items.get(i)));
        }
        return numbered;
    }

    /** Every word of it, as it is hashed. */
    public String plain() {
        List<String> all = new ArrayList<>(List.of(title));
        all.addAll(sentences);
        all.addAll(numberedItems());
        all.addAll(closing);
        return String.join("\n", all);
    }

    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(plain().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static List<String> lines(Properties wording, String prefix, String unitName, BusinessYear year) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; wording.containsKey(prefix + "." + i); i++) {
            lines.add(wording.getProperty(prefix + "." + i)
                    .replace("{year}", year.toString()).replace("{unit}", unitName));
        }
        return lines;
    }

    private static Map<CommitmentKind, Properties> wordings() {
        Map<CommitmentKind, Properties> wordings = new EnumMap<>(CommitmentKind.class);
        for (CommitmentKind kind : CommitmentKind.values()) {
            wordings.put(kind, wording("commitment/" + kind + ".properties"));
        }
        return wordings;
    }

    private static Properties wording(String resource) {
        Properties wording = new Properties();
        try (InputStream file = CommitmentText.class.getResourceAsStream(resource)) {
            wording.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The wording of a commitment cannot be read", broken);
        }
        return wording;
    }
}
