package anye.sandbox.tax;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

/** What has arrived, each result once, however often it was sent. */
@ApplicationScoped
public class Received {

    private final Map<String, String> receipts = new ConcurrentHashMap<>();
    private final AtomicLong attempts = new AtomicLong();

    String receipt(String key) {
        return receipts.computeIfAbsent(key, ignored -> "SZ" + "%08d".formatted(receipts.size() + 1));
    }

    /** The number of this attempt, over all senders. */
    long attempt() {
        return attempts.incrementAndGet();
    }
}
