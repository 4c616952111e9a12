package anye;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.kernel.web.Texts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import jakarta.inject.Named;
import org.junit.jupiter.api.Test;

/** Pages, beans and texts fit together, in both languages; and no page holds what could run a stranger's script or file. */
class ViewsTest {

    private static final Path WAR = Path.of("war");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources/anye");

    /** {@code 'room.key'} in a page and {@code "room.key"} in a class; a key that ends with a dot is completed by the program. */
    private static final String KEY = "((?:" + String.join("|", Texts.ROOMS) + ")\\.[A-Za-z0-9_.]+)";
    private static final Pattern KEY_IN_PAGE = Pattern.compile("'" + KEY + "'");
    private static final Pattern KEY_IN_CLASS = Pattern.compile("\"" + KEY + "\"");

    /** Names of acts in the journal, and beginnings of keys. */
    private static final Pattern OTHER_NAMES = Pattern.compile("(?:journal\\.write|\\bnote\\()[^;]*;|startsWith\\(\"[^\"]*\"");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:'[^']*'|[^'}])*)}");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])([a-zA-Z_]\\w*)(?:\\.(\\w+)(\\()?)?");
    private static final Pattern LOCAL = Pattern.compile("\\b(?:var|varStatus)=\"(\\w+)\"|<ui:param name=\"(\\w+)\"|(\\w+) ?->");
    /** The words of the language, and what the container and Faces name. */
    private static final Set<String> GIVEN = Set.of("empty", "not", "eq", "ne", "lt", "gt", "le", "ge", "and", "or", "div", "mod", "true", "false", "null",
            "instanceof", "text", "portals", "sandboxEntrance", "request", "view", "component", "param", "paramValues", "facesContext", "flash", "cc", "initParam", "header", "session");

    /** What stays Chinese in an English sentence: a title or a keyword that is to be found or read exactly so in quotation marks or brackets, or an example of what to type. */
    private static final Pattern WORDS_OF_THE_FIELD = Pattern.compile("[“\"(《「][^”\")》」]*\\p{IsHan}[^”\")》」]*[”\")》」]|for example [^.]*");

    /** Java literals that are Chinese for a reason. */
    private static final Map<String, String> CHINESE_IN_A_CLASS = Map.ofEntries(
            Map.entry("anye/kernel/WrittenDate.java", "a day is typed with the characters for year, month and day"),
            Map.entry("anye/kernel/PhoneNumber.java", "an extension is typed with the word for it"),
            Map.entry("anye/kernel/Money.java", "an amount is typed with the word for yuan"),
            Map.entry("anye/shell/web/Language.java", "a language is offered by its own name in every language"),
            Map.entry("anye/policy/Divisions.java", "rows of the code table that are no places are known by their names there"),
            Map.entry("anye/employer/Divisions.java", "rows of the code table that are no places are known by their names there"),
            Map.entry("anye/rules/Levy.java", "a citation is Chinese in every language"),
            Map.entry("anye/access/PrintFirstCode.java", "a line on the console has no reader's language, so it stands in both"),
            Map.entry("anye/access/web/OwnOrigin.java", "a request that is not for us has no page and no language, so the line stands in both"),
            Map.entry("anye/amendment/HolidayPlan.java", "what a line of a plan may say is typed in either language"),
            Map.entry("anye/sandbox/Departments.java", "a pretend register answers in Chinese, as real ones do"),
            Map.entry("anye/sandbox/SamplePerson.java", "invented names"),
            Map.entry("anye/sandbox/Samples.java", "invented names"),
            Map.entry("anye/sandbox/SandboxSettings.java", "the pretend portal's own name"),
            Map.entry("anye/sandbox/web/PortalPage.java", "the item's name, in which the keyword is looked for"));

    private static final List<Path> PAGES = files(WAR, ".xhtml");
    private static final Map<String, JavaClass> BEANS = beans();
    private static final Set<String> PARAMETERS = PAGES.stream().flatMap(page -> locals(read(page))).collect(toCollection(TreeSet::new));

    /** Variables are looked for first: a bean of the same name would be hidden. */
    @Test
    void no_bean_bears_the_name_of_a_variable() {
        assertThat(BEANS.keySet()).doesNotContainAnyElementsOf(PARAMETERS);
    }

    @Test
    void every_key_that_a_page_names_exists() {
        var texts = texts("");
        assertThat(offences(PAGES, source -> keys(source, KEY_IN_PAGE).filter(key -> !has(texts, key)))).isEmpty();
    }

    @Test
    void every_key_that_a_class_names_exists() {
        var texts = texts("");
        files(RESOURCES, ".properties").stream().filter(file -> !file.getFileName().toString().startsWith("messages")).forEach(paper -> texts.addAll(keys(paper)));
        assertThat(offences(files(JAVA, ".java"), source -> keys(OTHER_NAMES.matcher(withoutComments(source)).replaceAll(""), KEY_IN_CLASS).filter(key -> !has(texts, key)))).isEmpty();
    }

    @Test
    void every_text_is_there_in_both_languages_and_begins_with_its_room() {
        for (var room : Texts.ROOMS) {
            var chinese = keys(RESOURCES.resolve(room).resolve("messages.properties"));
            assertThat(keys(RESOURCES.resolve(room).resolve("messages_en.properties"))).as(room + " in English").isEqualTo(chinese);
            assertThat(chinese).allMatch(key -> key.startsWith(room + "."));
        }
    }

    @Test
    void no_text_is_blank_and_no_english_text_is_chinese() {
        var blank = new ArrayList<Object>();
        var chinese = new ArrayList<Object>();
        for (var room : Texts.ROOMS) {
            properties(RESOURCES.resolve(room).resolve("messages.properties")).forEach((key, text) -> {
                if (text.toString().isBlank()) {
                    blank.add(key);
                }
            });
            properties(RESOURCES.resolve(room).resolve("messages_en.properties")).forEach((key, text) -> {
                if (found(WORDS_OF_THE_FIELD.matcher(text.toString()).replaceAll(""), "^\\s*$|\\p{IsHan}").findAny().isPresent()) {
                    chinese.add(key + "=" + text);
                }
            });
        }
        assertThat(blank).isEmpty();
        assertThat(chinese).isEmpty();
    }

    @Test
    void every_name_in_a_page_is_a_bean_with_that_property() {
        assertThat(offences(PAGES.stream().filter(page -> !page.startsWith(WAR.resolve("WEB-INF/tags"))).toList(), ViewsTest::unknownNames)).isEmpty();
    }

    @Test
    void every_bean_of_a_page_is_named_in_one() {
        var named = PAGES.stream().flatMap(page -> names(read(page))).map(name -> name.group(1)).collect(Collectors.toSet());
        assertThat(BEANS.entrySet().stream().filter(bean -> bean.getValue().getPackageName().endsWith(".web")).map(Map.Entry::getKey)).allMatch(named::contains);
    }

    /** A page that uses tags of a library it does not name fails when it is opened, and not before. */
    @Test
    void every_page_names_the_libraries_of_its_tags_and_uses_tags_that_there_are() {
        assertThat(offences(PAGES, source -> found(source, "(?<=</?)[a-z]+(?=:[a-zA-Z])").filter(library -> !source.contains("xmlns:" + library + "=\"")))).isEmpty();
        var own = found(read(WAR.resolve("WEB-INF/anye.taglib.xml")), "(?<=<tag-name>)[a-zA-Z]+").toList();
        assertThat(offences(PAGES, source -> found(source, "(?<=<a:)[a-zA-Z]+").filter(tag -> !own.contains(tag)))).isEmpty();
    }

    /** The page would not open; a word of the language, such as {@code empty}, is no name in it. */
    @Test
    void every_expression_of_a_page_can_be_read() {
        var language = ExpressionFactory.newInstance();
        assertThat(offences(PAGES, source -> found(source, "#\\{(?:[^}'\"]|'[^']*')*\\}").filter(expression -> !isReadable(language, expression)))).isEmpty();
    }

    private static boolean isReadable(ExpressionFactory language, String expression) {
        try {
            language.createValueExpression(new StandardELContext(language), expression.replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&"), Object.class);
            return true;
        } catch (ELException malformed) {
            return false;
        }
    }

    @Test
    void every_page_has_a_title() {
        assertThat(PAGES.stream().filter(page -> !page.startsWith(WAR.resolve("WEB-INF"))))
                .allMatch(page -> found(read(page), "<ui:define name=\"title\">\\s*[^<\\s]|<title>\\s*[^<\\s]").findAny().isPresent());
    }

    /** The policy of the pages forbids them, so they would be dead; and what is forbidden cannot be forged. */
    @Test
    void no_page_carries_scripts_or_styles_of_its_own() {
        assertThat(offences(PAGES, source -> found(source, "<script(?! src=)|<style|\\sstyle=\"|\\son[a-z]+=\"|javascript:"))).isEmpty();
    }

    @Test
    void no_page_prints_unescaped() {
        assertThat(offences(PAGES, source -> found(source, "escape=\"(?!true)[^\"]*\""))).isEmpty();
    }

    /** CVE-2026-46581: the server's Faces includes any file that an expression names. */
    @Test
    void no_page_includes_what_a_request_may_name() {
        assertThat(offences(PAGES, source -> found(source, "<ui:include[^>]*src=\"[^\"]*[#$]\\{|template=\"[^\"]*[#$]\\{"))).isEmpty();
    }

    /** In both languages the screens take every word from the texts. */
    @Test
    void no_page_holds_words() {
        assertThat(offences(PAGES, source -> found(words(source), "\\p{IsHan}+|[A-Za-z]{3,}"))).isEmpty();
    }

    @Test
    void no_class_holds_chinese_words() {
        var classes = files(JAVA, ".java").stream().filter(file -> !CHINESE_IN_A_CLASS.containsKey(JAVA.relativize(file).toString().replace('\\', '/'))).toList();
        assertThat(offences(classes, source -> found(withoutComments(source), "\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\""))).isEmpty();
    }

    // what stands where

    private interface Rule {
        Stream<String> broken(String source);
    }

    private static List<String> offences(List<Path> files, Rule rule) {
        assertThat(files).isNotEmpty();
        return files.stream().flatMap(file -> rule.broken(read(file)).map(what -> file + ": " + what)).distinct().toList();
    }

    private static Stream<String> found(String source, String pattern) {
        return Pattern.compile(pattern).matcher(source).results().map(MatchResult::group);
    }

    private static Stream<String> keys(String source, Pattern pattern) {
        return pattern.matcher(source).results().map(match -> match.group(1));
    }

    private static boolean has(Set<String> texts, String key) {
        return key.endsWith(".") ? texts.stream().anyMatch(text -> text.startsWith(key)) : texts.contains(key);
    }

    private static Stream<String> unknownNames(String source) {
        return names(source).filter(name -> !GIVEN.contains(name.group(1)) && !PARAMETERS.contains(name.group(1)))
                .filter(name -> !BEANS.containsKey(name.group(1)) || name.group(2) != null && !has(BEANS.get(name.group(1)).reflect(), name.group(2), name.group(3) != null))
                .map(MatchResult::group);
    }

    private static boolean has(Class<?> bean, String property, boolean called) {
        var capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Arrays.stream(bean.getMethods()).map(Method::getName)
                .anyMatch(name -> name.equals(property) || !called && (name.equals("get" + capital) || name.equals("is" + capital) || name.equals("set" + capital)));
    }

    /** The names with which expressions begin, each with the property asked of it. */
    private static Stream<MatchResult> names(String source) {
        return EXPRESSION.matcher(source).results().map(expression -> expression.group(1).replaceAll("'[^']*'", "''"))
                .flatMap(expression -> NAME.matcher(expression).results());
    }

    private static Stream<String> locals(String source) {
        return LOCAL.matcher(source).results().flatMap(local -> Stream.of(1, 2, 3).map(local::group)).filter(name -> name != null);
    }

    /** What of a page is printed as it stands: the text between the tags and the attributes that people read. */
    private static String words(String source) {
        var printed = EXPRESSION.matcher(source.replaceAll("(?s)<!--.*?-->", "")).replaceAll("").replaceAll("&[a-z]+;", "").replaceAll("(?s)<code>.*?</code>", "");
        var attributes = found(printed, "\\b(?:label|hint|title|alt|aria-label|placeholder|itemLabel|summary)=\"[^\"]*\"").map(attribute -> attribute.replaceFirst("^.*?=", ""));
        return printed.replaceAll("(?s)<[^>]*>", "\n") + attributes.collect(Collectors.joining("\n"));
    }

    private static String withoutComments(String java) {
        return java.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$|\\s//\\s.*$", "");
    }

    private static Set<String> texts(String language) {
        return Texts.ROOMS.stream().flatMap(room -> keys(RESOURCES.resolve(room).resolve("messages" + language + ".properties")).stream()).collect(toCollection(TreeSet::new));
    }

    private static Set<String> keys(Path file) {
        return new TreeSet<>(properties(file).stringPropertyNames());
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try {
            if (Files.exists(file)) {
                properties.load(new StringReader(read(file)));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, JavaClass> beans() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("anye").stream()
                .filter(type -> type.isAnnotatedWith(Named.class)).collect(toMap(ViewsTest::name, type -> type));
    }

    private static String name(JavaClass bean) {
        var given = bean.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? Character.toLowerCase(bean.getSimpleName().charAt(0)) + bean.getSimpleName().substring(1) : given;
    }

    private static List<Path> files(Path directory, String ending) {
        try (var files = Files.walk(directory)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending)).sorted().toList());
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

    /** Each keeps what was chosen, shows it and lets go of it in the same way. */
    @Test
    void files_are_chosen_by_one_tag() throws java.io.IOException {
        try (var pages = java.nio.file.Files.walk(java.nio.file.Path.of("war"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".xhtml")).filter(page -> {
                try {
                    return java.nio.file.Files.readString(page).matches("(?s).*(h:inputFile|p:fileUpload|type=.file.).*");
                } catch (java.io.IOException unreadable) {
                    throw new java.io.UncheckedIOException(unreadable);
                }
            })).containsExactly(java.nio.file.Path.of("war/WEB-INF/tags/file.xhtml"));
        }
    }
}
