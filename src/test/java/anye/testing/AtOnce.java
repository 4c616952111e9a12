package anye.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Several desks press at the same moment. */
public final class AtOnce {

    private AtOnce() {
    }

    /** @return what each came to, in their order */
    public static <T> List<T> all(List<Callable<T>> acts) throws Exception {
        // threads of our own: the server's would hand back the test's EntityManager closed
        var executor = Executors.newFixedThreadPool(acts.size());
        var barrier = new CyclicBarrier(acts.size());
        try {
            var running = acts.stream().map(act -> executor.submit(() -> {
                barrier.await();
                return act.call();
            })).toList();
            var answers = new ArrayList<T>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            executor.shutdown();
        }
    }
}
