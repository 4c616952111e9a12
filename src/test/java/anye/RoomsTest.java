package anye;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import anye.kernel.web.Texts;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the house: a room may use the rooms before it, never one after it. */
class RoomsTest {

    private static final List<String> ROOMS = Texts.ROOMS;

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("anye");

    /** A rule about a room without classes would pass in silence, so only rooms that stand are asked. */
    static Set<String> standingRooms() {
        return CLASSES.stream().map(RoomsTest::room).filter(room -> !room.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_class_has_a_room() {
        assertThat(CLASSES).isNotEmpty();
        assertThat(CLASSES.stream().filter(type -> !type.getSimpleName().equals("package-info")).map(RoomsTest::room)).allMatch(ROOMS::contains);
    }

    @ParameterizedTest
    @MethodSource("standingRooms")
    void a_room_uses_only_the_rooms_before_it(String room) {
        String[] later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream().map(name -> "anye." + name + "..").toArray(String[]::new);
        if (later.length > 0) {
            noClasses().that().resideInAPackage("anye." + room + "..").should().dependOnClassesThat().resideInAnyPackage(later).check(CLASSES);
        }
    }

    /** No container, database or clock: JSON is how figures are written, a scope annotation how they are injected. */
    @Test
    void rules_and_policy_are_pure() {
        noClasses().that().resideInAnyPackage("anye.rules", "anye.policy", "anye.rules.web").should()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "java.sql..", "javax..", "org.eclipse..", "fish..")
                        .and(DescribedPredicate.not(resideInAnyPackage("jakarta.json..", "jakarta.enterprise.context"))))
                .check(CLASSES);
        noClasses().that().resideInAnyPackage("anye.rules", "anye.policy", "anye.rules.web").should()
                .dependOnClassesThat().areAssignableTo(java.time.Clock.class).check(CLASSES);
    }

    /** Deadlines are the product, so tests must own time. */
    @Test
    void nobody_asks_what_time_it_is_but_a_clock() {
        DescribedPredicate<JavaCall<?>> now = DescribedPredicate.describe("ask for the time without a clock", call ->
                call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class)));
        noClasses().should().callMethodWhere(now).check(CLASSES);
        noClasses().that().doNotHaveSimpleName("Time").should().callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould().callMethod(java.time.Clock.class, "systemUTC")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callConstructor(java.util.Date.class)
                .check(CLASSES);
    }

    /** Behind a proxy the peer is the proxy, and every limit that counted it would count everybody. */
    @Test
    void where_a_request_comes_from_is_asked_in_one_place() {
        noClasses().that().doNotHaveSimpleName("ClientAddress").should().callMethodWhere(DescribedPredicate.describe("ask for the peer", (JavaCall<?> call) ->
                Set.of("getRemoteAddr", "getRemoteHost").contains(call.getName()))).check(CLASSES);
    }

    /** Its bounds hold for whatever is asked; a client of one's own has none. */
    @Test
    void other_systems_are_asked_in_one_place() {
        noClasses().that().resideOutsideOfPackage("anye.kernel.http").should().dependOnClassesThat().haveFullyQualifiedName("java.net.http.HttpClient")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.HttpURLConnection").orShould().callMethod(java.net.URL.class, "openStream").check(CLASSES);
    }

    @Test
    void no_view_meets_the_entity_manager_or_an_entity() {
        noClasses().that().resideInAPackage("anye..web..").should().dependOnClassesThat()
                .areAssignableTo(EntityManager.class).check(CLASSES);
        noClasses().that().resideInAPackage("anye..web..").should().dependOnClassesThat()
                .areAnnotatedWith(Entity.class).check(CLASSES);
    }

    @Test
    void nobody_is_called_by_what_it_is_made_of() {
        classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils|Service)").check(CLASSES);
    }

    private static String room(JavaClass type) {
        String rest = type.getPackageName().substring("anye".length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    /** 演示 and 作废, the title and the language stand on every paper because there is one beginning. */
    @Test
    void every_paper_begins_in_one_place() {
        assertThat(CLASSES.stream().filter(type -> type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTarget().getOwner().getName().equals("org.openpdf.text.pdf.PdfWriter") && call.getName().equals("getInstance"))).map(JavaClass::getSimpleName))
                .as("OnePaper joins what an employer has photographed").containsExactlyInAnyOrder("PaperWriter", "OnePaper");
    }

    @Test
    void every_download_is_named_in_one_place() throws java.io.IOException {
        try (var sources = java.nio.file.Files.walk(java.nio.file.Path.of("src/main/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java")).filter(file -> {
                var text = read(file);
                return text.contains("Content-Disposition") && !text.contains("Disposition.attachment(") && !text.contains("Disposition.inline(") || text.contains("filename=") && !file.endsWith("Disposition.java");
            })).isEmpty();
        }
    }

    private static String read(java.nio.file.Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
