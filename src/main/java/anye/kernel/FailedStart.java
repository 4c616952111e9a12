package anye.kernel;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;

/**
 * Ends the process when the product cannot start. The server would stay up without it and answer every address with 404, and who
 * started it, systemd or a person, would take it for running.
 *
 * <p>The last line that is printed says why. The exit status is one of {@code sysexits.h}.
 */
public class FailedStart implements Extension {

    /** EX_CONFIG: a setting, a secret or the schema is wrong and will be wrong the next time. */
    public static final int WRONGLY_SET_UP = 78;
    /** EX_UNAVAILABLE: the database does not answer; it may answer later. */
    public static final int NO_DATABASE = 69;

    /** Class 08 of SQL states, connection exception, and PostgreSQL's cannot_connect_now and too_many_connections. */
    private static final String CONNECTION = "08|57P03|53300";

    private static volatile boolean started;

    /** The product is there. */
    public static void passed() {
        started = true;
    }

    /** An application that goes before it has come: whatever the reason was, the server has printed it above. */
    void ended(@Observes BeforeShutdown shutdown) {
        if (!started) {
            end(WRONGLY_SET_UP, "the application could not be deployed; the lines above say why");
        }
    }

    /** Ends the process. @param why what kept the product from starting */
    public static void because(Exception why) {
        end(status(why), reason(why));
    }

    /** Ends the process if the product has not started yet; later the same fault passes, and the server stays. */
    static void ifStarting(Exception why) {
        if (!started) {
            because(why);
        }
    }

    static int status(Throwable why) {
        return causes(why).anyMatch(each -> each instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().matches("(?:" + CONNECTION + ").*"))
                ? NO_DATABASE : WRONGLY_SET_UP;
    }

    /** What the innermost cause says and the one around it, in one line: a file's fault is often only its path. */
    static String reason(Throwable why) {
        var said = causes(why).map(Throwable::getMessage).filter(message -> message != null && !message.isBlank())
                .map(message -> message.strip().replaceAll("\\s*\\R\\s*", " ")).distinct().toList();
        return said.isEmpty() ? why.getClass().getSimpleName() : String.join(": ", said.subList(Math.max(0, said.size() - 2), said.size()));
    }

    private static Stream<Throwable> causes(Throwable why) {
        return Stream.iterate(why, each -> each != null, Throwable::getCause).limit(20);
    }

    /** Not through the server, whose own end would wait for the very start that has failed and print more lines after the last one. */
    private static void end(int status, String why) {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
            out.println("Anye did not start: " + why);
        }
        Runtime.getRuntime().halt(status);
    }
}
