package anye;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import anye.audit.Journal;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import org.junit.jupiter.api.Test;

/**
 * The journal tells of acts. A use case is an act: done for somebody else it is written down once for each call, so that what
 * a page asks while it is drawn, as often as it likes, must not be one. What opens a page may be.
 */
class ActsAloneAreWrittenDownTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("anye");
    /** Under which name a template acts by the bean that its page hands over. */
    private static final String HANDED = "asking";
    private static final Pattern ACTS = Pattern.compile("(?:action|actionListener)=\"#\\{(\\w+)\\.(\\w+)");

    @Test
    void what_a_page_shows_is_no_act() throws IOException {
        var acts = acts();
        assertThat(acts).as("acts that pages name").isNotEmpty();
        var written = CLASSES.stream().filter(type -> type.isAnnotatedWith(Named.class)).flatMap(bean -> shown(bean, acts)).flatMap(method -> wayToAnAct(method).stream()).sorted().toList();
        assertThat(written).isEmpty();
    }

    @Test
    void making_a_bean_is_no_act() {
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Named.class)).flatMap(bean -> bean.getConstructors().stream()).flatMap(made -> wayToAnAct(made).stream()).toList()).isEmpty();
    }

    /** What is left when acts, and what sets a value, are taken away. */
    private static Stream<JavaMethod> shown(JavaClass bean, Set<String> acts) {
        var name = bean.getAnnotationOfType(Named.class).value();
        var called = name.isEmpty() ? Character.toLowerCase(bean.getSimpleName().charAt(0)) + bean.getSimpleName().substring(1) : name;
        return bean.getAllMethods().stream().filter(method -> method.getOwner().getName().startsWith("anye.") && method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getRawReturnType().getName().equals("void") && !acts.contains(called + "." + method.getName()) && !acts.contains(HANDED + "." + method.getName()));
    }

    private static Set<String> acts() throws IOException {
        var acts = new HashSet<String>();
        try (var pages = Files.walk(Path.of("war"))) {
            for (var page : pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                ACTS.matcher(Files.readString(page)).results().forEach(act -> acts.add(act.group(1) + "." + act.group(2)));
            }
        }
        return acts;
    }

    /** By which calls it comes to a use case or to the journal; nothing when it does not. */
    private static List<String> wayToAnAct(JavaCodeUnit from) {
        var ways = new ArrayList<String>();
        walk(from, from.getFullName(), new HashSet<>(), ways);
        return ways;
    }

    private static void walk(JavaCodeUnit unit, String way, Set<String> seen, List<String> ways) {
        if (!seen.add(unit.getFullName())) {
            return;
        }
        for (var call : unit.getMethodCallsFromSelf()) {
            var owner = call.getTargetOwner();
            var step = way + " > " + owner.getSimpleName() + "." + call.getName();
            if (owner.isAnnotatedWith(Stateless.class) || owner.isEquivalentTo(Journal.class) && call.getName().startsWith("write")) {
                ways.add(step);
            } else if (owner.getName().startsWith("anye.")) {
                call.getTarget().resolveMember().ifPresent(next -> walk(next, step, seen, ways));
            }
        }
    }
}
