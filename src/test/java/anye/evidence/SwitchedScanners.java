package anye.evidence;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** For tests inside the server: a scanner that a test sets up and takes away again. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SwitchedScanners extends Scanners {

    private static volatile InetSocketAddress where;

    static void ask(InetSocketAddress address) {
        where = address;
    }

    @Override
    public Optional<Scanner> scanner() {
        return where == null ? super.scanner() : Optional.of(new ClamdScanner(where, Duration.ofSeconds(1)));
    }

    @Override
    public Optional<String> address() {
        return where == null ? super.address() : Optional.of(where.toString());
    }
}
