package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import org.junit.jupiter.api.Test;

/** Every page and every use case has a row in the authorization table, and every row a page or a use case. */
class AuthorizationTableTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("anye");
    /** What the container serves: the style sheets and scripts. */
    private static final Set<String> FILES = Set.of("/jakarta.faces.resource/*", "/resources/*");

    private final Authorization table = Authorization.table();

    @Test
    void every_page_has_a_row_of_its_own() throws IOException {
        assertThat(pages()).isSubsetOf(targets("page"));
    }

    @Test
    void every_servlet_has_a_row() {
        assertThat(servlets()).allSatisfy(pattern -> assertThat(table.rows()).as(pattern).anySatisfy(row -> assertThat(inside(row.target(), pattern)).isTrue()));
    }

    @Test
    void every_resource_has_a_row() {
        assertThat(resources()).allSatisfy(path -> assertThat(targets("page")).as(path).anySatisfy(target -> assertThat(below(target, path)).isTrue()));
    }

    @Test
    void every_use_case_has_a_row() {
        assertThat(beans()).isSubsetOf(targets("act"));
    }

    @Test
    void every_row_has_a_target() throws IOException {
        assertThat(targets("act")).isSubsetOf(beans());
        var pages = pages();
        assertThat(targets("page")).allSatisfy(target -> assertThat(pages.contains(target) || FILES.contains(target)
                || servlets().stream().anyMatch(pattern -> inside(target, pattern))
                || resources().stream().anyMatch(path -> below(target, path))).as(target).isTrue());
    }

    @Test
    void no_target_stands_twice() {
        assertThat(table.rows().stream().map(row -> row.kind() + " " + row.target()).toList()).doesNotHaveDuplicates();
    }

    private Set<String> targets(String kind) {
        return table.rows().stream().filter(row -> row.kind().equals(kind)).map(Authorization.Row::target).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pages() throws IOException {
        var war = Path.of("war");
        try (Stream<Path> files = Files.walk(war)) {
            return files.map(war::relativize).map(path -> "/" + path.toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> beans() {
        return CLASSES.stream().filter(type -> Stream.of(Stateless.class, Stateful.class, Singleton.class).anyMatch(type::isAnnotatedWith))
                .map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> servlets() {
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(WebServlet.class)).map(type -> type.getAnnotationOfType(WebServlet.class))
                .flatMap(servlet -> Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns()))).toList();
    }

    /** A room's resources stand beside the application whose path they are below. */
    private static List<String> resources() {
        var roots = CLASSES.stream().filter(type -> type.isAnnotatedWith(ApplicationPath.class))
                .collect(Collectors.toMap(JavaClass::getPackageName, type -> trim(type.getAnnotationOfType(ApplicationPath.class).value())));
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .map(type -> "/" + trim(roots.getOrDefault(type.getPackageName(), "") + "/" + trim(type.getAnnotationOfType(jakarta.ws.rs.Path.class).value()))).toList();
    }

    private static String trim(String path) {
        return path.replaceAll("^/+|/+$", "");
    }

    private static boolean inside(String target, String pattern) {
        return target.equals(pattern) || pattern.endsWith("/*") && target.startsWith(pattern.substring(0, pattern.length() - 1));
    }

    private static boolean below(String target, String path) {
        return target.equals(path) || target.startsWith(path + "/")
                || target.endsWith("/*") && (path + "/").startsWith(target.substring(0, target.length() - 1));
    }
}
