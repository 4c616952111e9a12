package anye.evidence;

import static anye.evidence.Intake.refusal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Stops whoever takes a file apart once the processor has worked for it long enough; a machine that is busy with others costs it nothing. */
final class Stopwatch {

    private static final int CALLS_BETWEEN_LOOKS = 256;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long most;
    private final long start = THREADS.getCurrentThreadCpuTime();
    private int calls;

    Stopwatch(Duration most) {
        this.most = most.toNanos();
    }

    /** @throws anye.kernel.Refusal pdfTooComplex */
    void look() {
        if (++calls % CALLS_BETWEEN_LOOKS == 0 && THREADS.getCurrentThreadCpuTime() - start > most) {
            throw refusal("pdfTooComplex");
        }
    }
}
