package anye.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import anye.access.Actor;
import anye.access.Authorization;
import anye.kernel.CreditCode;
import anye.kernel.paper.Typeface;
import anye.kernel.web.Texts;

/** The manual and the screens agree: no section without its screen, no screen of an employer without its section, no label that no screen has. */
class ManualTest {

    private static final Path WAR = Path.of("war");
    private static final Actor EMPLOYER = Actor.employer(CreditCode.of("91210302MA00XX0157"), "鞍山样例一号制造有限公司", "经办人");
    private static final Pattern LABEL = Pattern.compile("【([^】]+)】");
    /** Screens that are no part of an employer's work: how one comes in, what goes wrong, and the pretend portal. */
    private static final Pattern ELSEWHERE = Pattern.compile("/(access|sandbox)/.*|/error.xhtml|/accessibility.xhtml");

    @Test
    @Tag("AC-62")
    void every_page_that_the_manual_names_exists_and_is_open_to_an_employer() {
        var named = Manual.of(Locale.SIMPLIFIED_CHINESE).sections().stream().flatMap(section -> section.pages().stream()).toList();
        assertThat(named).doesNotHaveDuplicates().allSatisfy(page -> {
            assertThat(WAR.resolve(page.substring(1))).exists();
            assertThat(Authorization.table().mayOpen(page, EMPLOYER)).as(page).isTrue();
        });
    }

    @Test
    @Tag("AC-62")
    void every_page_of_an_employer_has_its_section_in_manual_txt() throws IOException {
        var manual = Manual.of(Locale.SIMPLIFIED_CHINESE);
        assertThat(pages().filter(page -> Authorization.table().mayOpen(page, EMPLOYER) && !ELSEWHERE.matcher(page).matches()).filter(page -> manual.about(page).isEmpty())).isEmpty();
    }

    @Test
    void both_languages_have_the_same_sections_in_the_same_order() {
        assertThat(anchors(Locale.ENGLISH)).isEqualTo(anchors(Locale.SIMPLIFIED_CHINESE)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @Tag("AC-62")
    void every_label_in_the_manual_stands_on_a_screen_word_for_word(String language) {
        var texts = texts(language.equals("en") ? "_en" : "");
        assertThat(lines(Locale.forLanguageTag(language)).flatMap(line -> LABEL.matcher(line).results()).map(label -> label.group(1)).filter(label -> !texts.contains(label)).distinct()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_character_of_the_manual_can_be_drawn(String language) {
        assertThat(lines(Locale.forLanguageTag(language)).filter(line -> !Typeface.has(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @Tag("AC-62")
    void the_paper_says_what_the_page_says_and_its_contents_lead_to_the_sections(String language) throws IOException {
        var locale = Locale.forLanguageTag(language);
        var pdf = ManualDrawing.draw(locale, "1.0");
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("manual-" + language + ".pdf"), pdf);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
            assertThat(lines(locale).map(line -> line.replaceAll("\\s", "")).filter(line -> !text.contains(line))).isEmpty();
            var bookmarks = new java.util.ArrayList<String>();
            paper.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertThat(bookmarks).isEqualTo(Manual.of(locale).sections().stream().map(Manual.Section::title).toList());
            assertThat(paper.getPage(0).getAnnotations()).hasSize(bookmarks.size());
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo(Texts.of(locale, "notice.manual.title"));
        }
    }

    private static List<String> anchors(Locale language) {
        return Manual.of(language).sections().stream().map(section -> section.anchor() + " " + section.pages()).toList();
    }

    private static Stream<String> lines(Locale language) {
        return Manual.of(language).sections().stream().flatMap(section -> Stream.concat(Stream.of(section.title()), section.blocks().stream().flatMap(block -> block.lines().stream())));
    }

    private static Stream<String> pages() throws IOException {
        try (var files = Files.walk(WAR)) {
            return files.map(file -> "/" + WAR.relativize(file).toString().replace('\\', '/')).filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
                    .collect(Collectors.toCollection(TreeSet::new)).stream();
        }
    }

    private static Set<String> texts(String suffix) {
        var values = new HashSet<String>();
        for (var room : Texts.ROOMS) {
            var properties = new Properties();
            try (var file = Files.newBufferedReader(Path.of("src/main/resources/anye", room, "messages" + suffix + ".properties"))) {
                properties.load(file);
            } catch (java.nio.file.NoSuchFileException saysNothing) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.values().forEach(value -> values.add(value.toString()));
        }
        return values;
    }
}
