package anye.shell.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A stack trace without the messages: those may repeat what a person typed. */
final class Trace {

    private Trace() {
    }

    static String withoutMessages(Throwable thrown) {
        var trace = new StringBuilder();
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            trace.append(cause.getClass().getName()).append(Arrays.stream(cause.getStackTrace()).limit(12)
                    .map(frame -> "\n  at " + frame).collect(Collectors.joining())).append('\n');
        }
        return trace.toString();
    }
}
