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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import anye.access.Actor;
import anye.access.Authorization;
import anye.access.Role;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.paper.Typeface;
import anye.kernel.web.Texts;

/** The manual and the screens agree: no section without its screen, no screen of an employer without its section, no label that no screen has. */
class ManualTest {

    private static final Path WAR = Path.of("war");
    private static final Actor EMPLOYER = Actor.employer(CreditCode.of("91210302MA00XX0157"), "鞍山样例一号制造有限公司", "经办人");
    private static final List<Actor> STAFF = Stream.of(Role.values()).filter(role -> role != Role.EMPLOYER).map(role -> Actor.staff(1, "工作人员", Set.of(role), Division.of("210302"))).toList();
    private static final Pattern LABEL = Pattern.compile("【([^】]+)】");
    /** Screens that are no part of an employer's work: how one comes in, what goes wrong, and the pretend portal. */
    private static final Pattern ELSEWHERE = Pattern.compile("/(access|sandbox)/.*|/error.xhtml|/accessibility.xhtml");

    @Test
    @Tag("AC-62")
    void every_page_that_the_manual_names_exists_and_is_open_to_an_employer() {
        var named = Manual.of(Locale.SIMPLIFIED_CHINESE, false).sections().stream().flatMap(section -> section.pages().stream()).toList();
        assertThat(named).doesNotHaveDuplicates().allSatisfy(page -> {
            assertThat(WAR.resolve(page.substring(1))).exists();
            assertThat(Authorization.table().mayOpen(page, EMPLOYER)).as(page).isTrue();
        });
    }

    @Test
    @Tag("AC-62")
    void every_page_of_an_employer_has_its_section_in_manual_txt() throws IOException {
        var manual = Manual.of(Locale.SIMPLIFIED_CHINESE, false);
        assertThat(pages().filter(page -> Authorization.table().mayOpen(page, EMPLOYER) && !ELSEWHERE.matcher(page).matches()).filter(page -> manual.about(page).isEmpty())).isEmpty();
    }

    @Test
    void every_page_that_the_part_for_staff_names_is_open_to_somebody_of_the_staff() {
        assertThat(Manual.forStaffAlone(Locale.SIMPLIFIED_CHINESE).stream().flatMap(section -> section.pages().stream()).toList()).doesNotHaveDuplicates().allSatisfy(page -> {
            assertThat(WAR.resolve(page.substring(1))).exists();
            assertThat(STAFF).as(page).anyMatch(actor -> Authorization.table().mayOpen(page, actor));
        });
    }

    @Test
    void every_page_of_the_staff_alone_has_its_section_in_manual_staff_txt() throws IOException {
        var named = Manual.forStaffAlone(Locale.SIMPLIFIED_CHINESE).stream().flatMap(section -> section.pages().stream()).toList();
        assertThat(pages().filter(page -> STAFF.stream().anyMatch(actor -> Authorization.table().mayOpen(page, actor)) && !Authorization.table().mayOpen(page, EMPLOYER)))
                .isNotEmpty().isSubsetOf(named);
    }

    @Test
    void an_employer_is_not_shown_the_part_for_staff() {
        assertThat(anchors(Locale.SIMPLIFIED_CHINESE, false)).noneMatch(anchor -> anchor.startsWith("staff-"));
        assertThat(Manual.of(Locale.SIMPLIFIED_CHINESE, true).about("/home.xhtml").orElseThrow().anchor()).isEqualTo("staff-home");
    }

    @Test
    void both_languages_have_the_same_sections_in_the_same_order() {
        assertThat(anchors(Locale.ENGLISH, true)).isEqualTo(anchors(Locale.SIMPLIFIED_CHINESE, true)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @Tag("AC-62")
    void every_label_in_the_manual_stands_on_a_screen_word_for_word(String language) {
        var texts = texts(language.equals("en") ? "_en" : "");
        assertThat(lines(Locale.forLanguageTag(language), true).flatMap(line -> LABEL.matcher(line).results()).map(label -> label.group(1)).filter(label -> !texts.contains(label)).distinct()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_character_of_the_manual_can_be_drawn(String language) {
        assertThat(lines(Locale.forLanguageTag(language), true).filter(line -> !Typeface.has(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            zh, false
            en, false
            zh, true
            en, true
            """)
    @Tag("AC-62")
    void the_paper_says_what_the_page_says_and_its_contents_lead_to_the_sections(String language, boolean staff) throws IOException {
        var locale = Locale.forLanguageTag(language);
        var pdf = ManualDrawing.draw(locale, staff, "1.0");
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("manual-" + (staff ? "staff-" : "") + language + ".pdf"), pdf);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
            assertThat(lines(locale, staff).map(line -> line.replaceAll("\\s", "")).filter(line -> !text.contains(line))).isEmpty();
            var bookmarks = new java.util.ArrayList<String>();
            paper.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertThat(bookmarks).isEqualTo(Manual.of(locale, staff).sections().stream().map(Manual.Section::title).toList());
            assertThat(annotations(paper)).isEqualTo(bookmarks.size());
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo(Texts.of(locale, "notice.manual.title"));
        }
    }

    /** The contents may take more than a page. */
    private static int annotations(PDDocument paper) throws IOException {
        int found = 0;
        for (var page : paper.getPages()) {
            found += page.getAnnotations().size();
        }
        return found;
    }

    private static List<String> anchors(Locale language, boolean staff) {
        return Manual.of(language, staff).sections().stream().map(section -> section.anchor() + " " + section.pages()).toList();
    }

    private static Stream<String> lines(Locale language, boolean staff) {
        return Manual.of(language, staff).sections().stream().flatMap(section -> Stream.concat(Stream.of(section.title()), section.blocks().stream().flatMap(block -> block.lines().stream())));
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
