package anye;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import anye.declaration.web.DeclarationWords;
import anye.kernel.web.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every validation of domain §7.6 has its words in both languages, the fields that bear them, and the tests that show it. */
class ValidationsTest {

    /** @param fields where the words stand; what is no input is {@code each}, {@code cell}, {@code list} or {@code page} */
    private record Validation(String number, String what, List<String> fields, List<String> keys, List<String> tests) {

        static Validation of(String line) {
            var parts = line.split("\t", -1);
            return new Validation(parts[0], parts[1], many(parts[2]), many(parts[3]), many(parts[4]));
        }

        private static List<String> many(String part) {
            return part.isEmpty() ? List.of() : List.of(part.split("\\|"));
        }
    }

    private static final List<String> NO_INPUT = List.of("each", "cell", "list", "page", "months", "files-WAGE", "months-WAGE");
    private static List<Validation> validations;

    @BeforeAll
    static void read() throws IOException {
        validations = Files.readAllLines(Path.of("src/test/resources/validations.tsv")).stream().map(Validation::of).toList();
    }

    @Test
    void each_of_the_twenty_three_stands_in_the_table_once() {
        assertThat(validations).extracting(Validation::number).containsExactlyElementsOf(IntStream.rangeClosed(1, 23).mapToObj(number -> "V" + number).toList());
        assertThat(validations).allSatisfy(each -> assertThat(each.what()).isNotBlank());
    }

    @Test
    void each_has_its_words_in_both_languages() {
        for (var each : validations) {
            assertThat(each.keys()).as(each.number()).allSatisfy(key -> {
                assertThat(Texts.has(key)).as(key).isTrue();
                assertThat(Texts.of(Locale.CHINESE, key)).isNotEqualTo(Texts.of(Locale.ENGLISH, key));
            });
        }
    }

    @Test
    void each_has_a_test_that_is_there() throws IOException {
        for (var each : validations) {
            assertThat(each.tests()).as(each.number()).isNotEmpty();
            for (var test : each.tests()) {
                var source = Files.readString(Path.of("src/test/java/anye", test.substring(0, test.lastIndexOf('.')).replace('.', '/') + ".java"));
                assertThat(source).as(test).containsPattern("@(Test|ParameterizedTest)\\b[\\s\\S]*\\n    void " + test.substring(test.lastIndexOf('.') + 1) + "\\(");
            }
        }
    }

    /** A message without its input would stand above the page and not where the mistake was made. */
    @Test
    void each_field_is_an_input_of_a_page() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("war"))) {
            var sources = pages.filter(file -> file.toString().endsWith(".xhtml")).map(ValidationsTest::text).toList();
            assertThat(validations.stream().flatMap(each -> each.fields().stream()).filter(field -> !NO_INPUT.contains(field)).distinct())
                    .allSatisfy(field -> assertThat(sources).as(field).anyMatch(source -> source.contains("id=\"" + field + "\"")));
        }
    }

    /** Domain F2, F3, F5 and F12: the fields with a star; a person's only when the step is left, since a draft may be incomplete. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            employer/edit.xhtml            | type ownership industry registrationDivision certifyingDivision taxDivision legalName legalDocument legalPhone handlerName handlerPhone businessAddress registeredAddress
            employer/affiliated-unit.xhtml | unitCreditCode unitName
            declaration/add.xhtml          | idNumber
            declaration/register.xhtml     | name phone householdDivision householdAddress graduate
            declaration/withdraw.xhtml     | reason
            """)
    void the_fields_with_a_star_in_the_sources_are_required_on_the_page(String page, String fields) {
        var source = text(Path.of("war", page));
        assertThat(fields.split(" ")).allSatisfy(field -> assertThat(source).containsPattern("<a:\\w+ id=\"" + field + "\"[^>]*required=\"(true|#\\{registerPlacementBean\\.complete})\""));
    }

    /** Star, announcement, refusal and its words all come from the one attribute, so none of them can be forgotten. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "area", "choice", "date", "secret", "radios", "division"})
    void a_required_field_is_marked_announced_and_refused_by_its_tag(String tag) {
        assertThat(text(Path.of("war/WEB-INF/tags", tag + ".xhtml"))).contains("rendered=\"#{required eq true}\"", "aria-required=\"#{required eq true}\"", " required=\"#{required eq true}\"",
                "shell.field.required", "<h:message for=\"#{id}\"");
    }

    /** What domain §7.5 and §7.6 print, word for word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            declaration.verify.ask                | 该人员安置月数为8个月，是否确认并保存？
            declaration.complete.act              | 完成申报
            declaration.certificate.questions     | 查看残疾证相关问题
            """)
    void what_is_printed_is_said_in_these_words(String key, String words) {
        assertThat(Texts.of(Locale.CHINESE, key, 8)).isEqualTo(words);
    }

    /** Domain §7.6 speaks of ten megabytes, jpeg, jpg, png and pdf; of a year; of what follows from being late. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evidence.tooLong                      | 10MB
            evidence.unknownContent               | jpeg、jpg、png图片和pdf
            declaration.contract.onePayerHere     | 社保参保单位、医保参保单位和工资发放单位必须有一个为本单位
            declaration.months.locked             | 强制申报，不允许取消
            declaration.window.closed             | 视为未安排残疾人就业
            declaration.review.dispatchMismatch   | 应认定为未安排残疾人就业
            """)
    void it_says_what_the_sources_say(String key, String words) {
        assertThat(Texts.of(Locale.CHINESE, key, 1, 2, 3)).contains(words);
    }

    /** K6 and the protection of personal data: a text that had a place for a name would one day have the name. */
    @Test
    void nothing_about_a_month_at_another_unit_has_room_for_its_name() {
        for (var key : List.of("declaration.register.takenElsewhere", "declaration.months.claimedElsewhere", "declaration.months.agreedElsewhere", "declaration.payroll.bad.claimedElsewhere")) {
            assertThat(Stream.of(Locale.CHINESE, Locale.ENGLISH).map(locale -> Texts.of(locale, key, "<months>", "<name>"))).as(key).noneMatch(text -> text.contains("<name>"));
        }
    }

    /** V19: neither to the eye nor to the ear; what a screen reader says aloud others hear. */
    @Test
    void v19_a_list_that_masks_a_name_says_it_nowhere_in_the_clear() throws IOException {
        var masked = Pattern.compile("maskedName\\(([a-zA-Z.]+)\\)");
        try (Stream<Path> pages = Files.walk(Path.of("war"))) {
            var lists = pages.filter(file -> file.toString().endsWith(".xhtml")).filter(file -> masked.matcher(text(file)).find()).toList();
            assertThat(lists).hasSizeGreaterThan(3).allSatisfy(list -> masked.matcher(text(list)).results()
                    .forEach(found -> assertThat(text(list)).as(list.toString()).doesNotContain("#{" + found.group(1) + "}")));
        }
        var words = new DeclarationWords();
        assertThat(words.maskedName("欧阳样例")).isNotEqualTo("欧阳样例").contains("*");
        assertThat(words.maskedCertificate("33019919880808040343B1")).startsWith("330199").endsWith("43B1").doesNotContain("19880808");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
