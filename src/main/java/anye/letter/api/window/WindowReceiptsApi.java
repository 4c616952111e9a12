package anye.letter.api.window;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the window prints its receipts. */
@ApplicationPath("/window-receipts")
public class WindowReceiptsApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(WindowReceipt.class);
    }
}
