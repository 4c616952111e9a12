package anye.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The operations manual (系统操作手册) of this release, from {@code manual.txt}: one source for the page and for the PDF, a
 * section for every screen of an employer; and from {@code manual-staff.txt} a part before it, with one for every screen of the
 * offices, for staff alone.
 */
public record Manual(List<Section> sections) {

    private static final Manual CHINESE = read("manual.txt");
    private static final Manual ENGLISH = read("manual_en.txt");
    private static final Manual CHINESE_FOR_STAFF = read("manual-staff.txt").before(CHINESE);
    private static final Manual ENGLISH_FOR_STAFF = read("manual-staff_en.txt").before(ENGLISH);

    public enum Kind {
        TEXT, STEPS, ITEMS, WARNING
    }

    /** Lines of one kind that follow each other. */
    public record Block(Kind kind, List<String> lines) {
    }

    /**
     * @param anchor by which a screen's help link finds it
     * @param pages the screens it is about, by their addresses
     */
    public record Section(String anchor, List<String> pages, String title, List<Block> blocks) {
    }

    public static Manual of(Locale language, boolean staff) {
        return language != null && language.getLanguage().equals("en") ? staff ? ENGLISH_FOR_STAFF : ENGLISH : staff ? CHINESE_FOR_STAFF : CHINESE;
    }

    /** Of what staff are shown, the part that employers are not. */
    public static List<Section> forStaffAlone(Locale language) {
        var all = of(language, true).sections;
        return all.subList(0, all.size() - of(language, false).sections.size());
    }

    private Manual before(Manual other) {
        return new Manual(Stream.concat(sections.stream(), other.sections.stream()).toList());
    }

    /** The section about a screen; where both parts have one, that of the staff. */
    public Optional<Section> about(String page) {
        return sections.stream().filter(section -> section.pages().contains(page)).findFirst();
    }

    private static Manual read(String name) {
        try (InputStream file = Manual.class.getResourceAsStream(name)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manual parse(List<String> lines) {
        var sections = new ArrayList<Section>();
        for (int from = 0; from < lines.size();) {
            int to = from + 1;
            while (to < lines.size() && !lines.get(to).startsWith("= ")) {
                to++;
            }
            sections.add(section(lines.subList(from, to)));
            from = to;
        }
        return new Manual(List.copyOf(sections));
    }

    private static Section section(List<String> lines) {
        var head = lines.get(0).substring(2).strip().split(" +");
        return new Section(head[0], List.copyOf(Arrays.asList(head).subList(1, head.length)), lines.get(1), blocks(lines.subList(2, lines.size())));
    }

    private static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (var line : lines) {
            var kind = kind(line);
            var words = switch (kind) {
                case TEXT -> line;
                case STEPS -> line.substring(line.indexOf(". ") + 2);
                case ITEMS, WARNING -> line.substring(2);
            };
            if (blocks.isEmpty() || blocks.get(blocks.size() - 1).kind() != kind) {
                blocks.add(new Block(kind, new ArrayList<>()));
            }
            blocks.get(blocks.size() - 1).lines().add(words);
        }
        return List.copyOf(blocks);
    }

    private static Kind kind(String line) {
        if (line.matches("\\d+\\. .*")) {
            return Kind.STEPS;
        }
        return line.startsWith("- ") ? Kind.ITEMS : line.startsWith("! ") ? Kind.WARNING : Kind.TEXT;
    }
}
