package anye;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A class of the look belongs to one part of a page: what two parts share by their name alone, one of them shows wrongly. */
class StylesTest {

    private static final Path WAR = Path.of("war");
    private static final String LOOK = read(WAR.resolve("resources/anye/anye.css")).replaceFirst("(?s)^/\\*.*?\\*/", "");

    /** Words of the look that say the same of whatever bears them. */
    private static final Set<String> SAY_THE_SAME_OF_ALL = Set.of("actions", "back", "button", "card", "cards", "code", "danger", "demo", "empty", "error", "field", "fields", "fact", "frame", "hint",
            "note", "number", "quiet", "scroll", "secondary", "status", "visually-hidden", "warning", "wide", "wrapped", "short", "sign", "state", "of-graduates", "files", "page", "accent", "way", "amount", "check", "lead", "who", "brand", "news",
            "failing", "neutral", "passing", "pending", "clock");

    private static final Pattern OPENING = Pattern.compile("<([\\w:]+)((?:\\s+[\\w:-]+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern CLASSES = Pattern.compile("\\s(?:class|styleClass)=\"([^\"#]*)");
    private static final Pattern RULE = Pattern.compile("/\\*(.*?)\\*/|([^{}/]+)\\{|}", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("^[a-z]*\\.([a-z][\\w-]*)$");

    /** Such as {@code plain} on a list and on a page in large print, {@code filter} on a search and within a field that is to be printed. */
    @Test
    void a_class_stands_on_one_kind_of_element() {
        var elements = elements();
        elements.keySet().removeAll(SAY_THE_SAME_OF_ALL);
        elements.values().removeIf(kinds -> kinds.size() < 2);
        assertThat(elements).isEmpty();
    }

    /** Such as {@code bar}, once for a bar beside its number and once for one in a column of its own. */
    @Test
    void the_rules_of_a_class_stand_in_one_part_of_the_sheet() {
        var section = "";
        var depth = 0;
        Map<String, Set<String>> sections = new TreeMap<>();
        for (var found = RULE.matcher(LOOK); found.find();) {
            if (found.group(1) != null) {
                section = depth == 0 && found.group(1).strip().matches("[A-Z][^.]*(, [^.]*)?") ? found.group(1).strip() : section;
            } else if (found.group(2) != null) {
                // what is said within a condition, of print or of width, is said once more of the same part
                var here = section;
                if (depth == 0) {
                    Stream.of(found.group(2).split(",(?![^(]*\\))")).map(selector -> BARE.matcher(selector.strip())).filter(bare -> bare.matches())
                            .forEach(bare -> sections.computeIfAbsent(bare.group(1), none -> new TreeSet<>()).add(here));
                }
                depth++;
            } else {
                depth--;
            }
        }
        sections.remove("code");
        sections.values().removeIf(parts -> parts.size() < 2);
        assertThat(sections).isEmpty();
    }

    /** A class that a page uses and the sheet does not know says nothing, and one that no page uses is of no part. */
    @Test
    void every_class_of_the_sheet_is_used() {
        var used = Stream.of(read(WAR, ".xhtml"), read(WAR, ".js"), read(Path.of("src/main/java"), ".java")).flatMap(List::stream).toList();
        var known = Pattern.compile("\\.([a-z][\\w-]*)(?=[^{}]*\\{)").matcher(LOOK).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
        known.remove("norecord"); // made of the answer itself
        known.removeIf(name -> used.stream().anyMatch(source -> Pattern.compile("[\"' ]" + name + "[\"' ]").matcher(source).find()));
        assertThat(known).isEmpty();
    }

    private static Map<String, Set<String>> elements() {
        return read(WAR, ".xhtml").stream().flatMap(page -> OPENING.matcher(page).results())
                .flatMap(opened -> CLASSES.matcher(opened.group(2)).results().flatMap(classes -> Stream.of(classes.group(1).split(" "))).filter(name -> !name.isEmpty())
                        .map(name -> Map.entry(name, kind(opened.group(1)))))
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toCollection(TreeSet::new))));
    }

    private static String kind(String element) {
        return switch (element) {
            case "td", "th" -> "cell";
            case "ul", "ol" -> "list";
            case "div", "section", "article", "aside", "h:panelGroup" -> "box";
            case "a", "h:outputLink", "h:commandButton" -> "button";
            case "h:inputText", "h:selectOneMenu", "input", "select" -> "input";
            case "a:form", "o:form" -> "form";
            default -> element;
        };
    }

    private static List<String> read(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().map(StylesTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
