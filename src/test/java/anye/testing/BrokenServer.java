package anye.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** An HTTP server on the loopback address that answers well, or badly in the manner it is told. */
public final class BrokenServer implements AutoCloseable {

    /** What it does after it has read a request. */
    public enum Manner {
        ANSWERS, REFUSES, STOPS_BEFORE_THE_ANSWER, STOPS_IN_THE_HEAD, STOPS_IN_THE_MIDDLE, DRIPS, NEVER_ENDS, CLOSES_IN_THE_MIDDLE
    }

    private final ServerSocket listening;
    private final Function<String, String> answer;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile Manner manner = Manner.ANSWERS;

    public BrokenServer(String answer) {
        this(path -> answer);
    }

    /** @param answer by the path of the request */
    public BrokenServer(Function<String, String> answer) {
        this.answer = answer;
        try {
            listening = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    public String address() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    public void behave(Manner now) {
        manner = now;
    }

    public int requests() {
        return requests.get();
    }

    /** The most connections that were open at a time. */
    public int mostAtOnce() {
        return most.get();
    }

    public boolean hasNoConnectionWithin(Duration patience) throws InterruptedException {
        for (long until = System.nanoTime() + patience.toNanos(); !open.isEmpty() && System.nanoTime() < until;) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return open.isEmpty();
    }

    private static void daemon(Runnable task) {
        var thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                var socket = listening.accept();
                open.add(socket);
                most.accumulateAndGet(open.size(), Math::max);
                daemon(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket socket) {
        try (socket; var in = socket.getInputStream(); var out = socket.getOutputStream()) {
            answer(read(in), in, out);
        } catch (IOException theOtherSideIsGone) {
            // as it should
        } finally {
            open.remove(socket);
        }
    }

    /** Reads one request to its end. @return its path */
    private String read(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        var length = head.toString().lines().filter(line -> line.toLowerCase().startsWith("content-length:")).map(line -> line.replaceAll("\\D", "")).findFirst().orElse("0");
        in.readNBytes(Integer.parseInt(length));
        requests.incrementAndGet();
        return head.toString().split(" ")[1];
    }

    private void answer(String path, InputStream in, OutputStream out) throws IOException {
        var body = answer.apply(path).getBytes(StandardCharsets.UTF_8);
        switch (manner) {
            case ANSWERS -> {
                head(out, "200 OK", body.length);
                out.write(body);
            }
            case REFUSES -> head(out, "503 Service Unavailable", 0);
            case STOPS_BEFORE_THE_ANSWER -> awaitEnd(in);
            case STOPS_IN_THE_HEAD -> {
                out.write("HTTP/1.1 200 OK\r\nContent-".getBytes(StandardCharsets.US_ASCII));
                awaitEnd(in);
            }
            case STOPS_IN_THE_MIDDLE -> {
                head(out, "200 OK", body.length);
                out.write(body, 0, body.length / 2);
                out.flush();
                awaitEnd(in);
            }
            case CLOSES_IN_THE_MIDDLE -> {
                head(out, "200 OK", body.length);
                out.write(body, 0, body.length / 2);
            }
            case DRIPS -> drip(out);
            default -> {
                head(out, "200 OK", Integer.MAX_VALUE);
                while (true) {
                    out.write(new byte[16 * 1024]);
                }
            }
        }
    }

    private static void drip(OutputStream out) throws IOException {
        head(out, "200 OK", 100_000);
        try {
            while (true) {
                out.write(' ');
                out.flush();
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void head(OutputStream out, String status, int length) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Until the other side closes. */
    private static void awaitEnd(InputStream in) throws IOException {
        while (in.read() >= 0) {
            // nothing of it matters
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
