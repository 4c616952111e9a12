package anye.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A test inside the server: in the built archive, with its beans to {@code @Inject} and a {@link Transaction} to work in.
 * Every class gets the same archive, so that one server serves them all; its database is not emptied in between, so a test
 * makes what it needs under a name or number of its own.
 */
@ArquillianTest
public abstract class InContainer {

    @Deployment
    public static WebArchive theBuiltArchiveAndTheTests() {
        return TheArchive.withTests();
    }

    /** Apart, because it is not needed where the tests run. */
    private static final class TheArchive {

        static WebArchive withTests() {
            var war = ShrinkWrap.create(ZipImporter.class, "anye.war").importFrom(Build.war().toFile()).as(WebArchive.class);
            try (var classes = Files.walk(Build.TEST_CLASSES)) {
                classes.map(Build.TEST_CLASSES::relativize).map(path -> path.toString().replace('\\', '/')).filter(TheArchive::belongsInside)
                        .forEach(path -> war.addAsWebInfResource(Build.TEST_CLASSES.resolve(path).toFile(), "classes/" + path));
                return war.addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                        .addAsWebInfResource(new StringAsset(authorizationWithTheRunner()), "classes/anye/access/authorization.csv");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Tests in the container and what they are made of, not what starts servers and browsers. */
        private static boolean belongsInside(String path) {
            return path.startsWith("anye/") && !path.startsWith("anye/bench/") && path.endsWith(".class") && !path.matches(".*(Test|Journey|Page)(\\$.*)?\\.class")
                    && (!path.startsWith("anye/testing/") || path.matches("anye/testing/(InContainer|Transaction|TestDatabase|AtOnce|BrokenServer)(\\$.*)?\\.class"));
        }

        private static java.io.File jarOf(Class<?> type) {
            return Path.of(java.net.URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toFile();
        }

        /** What has no row is denied: the servlet that runs the tests needs one here, and only here. */
        private static String authorizationWithTheRunner() throws IOException {
            return Files.readString(Build.TARGET.resolve("classes/anye/access/authorization.csv")) + "\npage,/ArquillianServletRunnerEE9,ANYONE\n";
        }
    }
}
