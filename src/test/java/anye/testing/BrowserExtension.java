package anye.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** See {@link InBrowser}. */
class BrowserExtension implements ParameterResolver, BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

    private static final Namespace HERE = Namespace.create(BrowserExtension.class);
    private static final List<BrowserContext> OPEN = new CopyOnWriteArrayList<>();

    private int logReadSoFar;

    /** Closes one person's browser when the test or the class that asked for it ends. */
    private record Closing(BrowserContext context) implements AutoCloseable {
        @Override
        public void close() {
            OPEN.remove(context);
            context.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return List.of(Server.class, BrowserContext.class, Page.class).contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        if (type == Server.class) {
            return Server.shared();
        }
        var context = parameter.isAnnotated(Narrow.class) ? Browser.narrow(Server.shared()) : Browser.wide(Server.shared());
        OPEN.add(context);
        test.getStore(HERE).put(context, new Closing(context));
        return type == Page.class ? context.newPage() : context;
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        logReadSoFar = Server.shared().log().length();
    }

    @Override
    public void afterTestExecution(ExtensionContext test) throws IOException {
        if (test.getExecutionException().isEmpty()) {
            return;
        }
        var name = test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName();
        var tail = Server.shared().logTail(40);
        Files.writeString(Screens.directory().resolve(name + ".server.log"), tail);
        System.err.println(name + " failed. The server's log ends with\n" + tail);
        int number = 0;
        for (var context : OPEN) {
            for (var page : context.pages()) {
                picture(page, name + "." + ++number);
            }
        }
    }

    private static void picture(Page page, String name) {
        try {
            System.err.println(name + " stood at " + page.url() + ", see " + Screens.shot(page, name));
        } catch (PlaywrightException e) {
            System.err.println("No picture of " + name);
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        assertThat(LogGuard.offences(Server.shared().log().substring(logReadSoFar)))
                .as("lines of the server's log that must not be there").isEmpty();
    }
}
