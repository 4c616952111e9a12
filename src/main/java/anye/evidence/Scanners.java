package anye.evidence;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

import anye.kernel.Installation;
import jakarta.enterprise.context.ApplicationScoped;

/** The scanner of this installation, if it has one: {@code anye.scanner} says where clamd listens, as {@code host:port}. */
@ApplicationScoped
public class Scanners {

    /** Of clamd. */
    private static final int USUAL_PORT = 3310;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public Optional<Scanner> scanner() {
        return address().map(where -> new ClamdScanner(new InetSocketAddress(where.replaceFirst(":[0-9]+$", ""), port(where)), PATIENCE));
    }

    /** Where it is asked; nothing where there is none. */
    public Optional<String> address() {
        return Installation.setting("anye.scanner");
    }

    public boolean isThere() {
        return address().isPresent();
    }

    private static int port(String where) {
        return where.matches(".*:[0-9]{1,5}") ? Integer.parseInt(where.replaceFirst(".*:", "")) : USUAL_PORT;
    }
}
