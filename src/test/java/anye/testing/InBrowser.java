package anye.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey: its tests may ask for the {@link Server}, for a {@code BrowserContext} and for {@code Page}s as parameters.
 * Each page and each context is a person of its own, whom the server has never met; it is closed when the test (or, asked
 * for in {@code @BeforeAll}, the class) ends. When a test fails, a picture of every open page and the end of the server's
 * log are kept in {@code target/screenshots}. When the class ends, the server's log is read for what must never be there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {
}
