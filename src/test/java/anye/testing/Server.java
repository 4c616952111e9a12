package anye.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built archive in a server process of its own, with a data directory, a port and a database of its own. It can be
 * killed as a power cut would, and started again on what it kept.
 *
 * <p>{@link #shared()} is the one that all journeys of a run use; it starts with the first that asks and ends with the run.
 */
public final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static Server shared;
    private static RuntimeException sharedFailed;

    private final String name;
    private final Path java;
    private final Path home;
    private final int port = Build.freePort();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>(Build.SHORT_LIVED);
    private final List<String> neighbours = new ArrayList<>();
    private Process process;

    private Server(String name, Path java, Map<String, String> more) {
        this.name = name;
        this.java = java;
        home = Build.TARGET.resolve("servers").resolve(name + "-" + TestDatabase.ofThisRun().name().toLowerCase() + "-" + port);
        settings.put("anye.sandbox", "on");
        settings.put("anye.address", address());
        // also where a proxy gives it another
        settings.put("anye.hosts", "127.0.0.1:" + port);
        // chance would stop a journey for 复核
        settings.put("anye.second-look", "0");
        settings.put("anye.data", home.resolve("data").toString());
        settings.putAll(TestDatabase.ofThisRun().settings(name));
        settings.putAll(more);
    }

    /** The server of all journeys of this run. */
    public static synchronized Server shared() {
        if (sharedFailed != null) {
            throw sharedFailed;
        }
        if (shared == null) {
            try {
                shared = start("shared", Map.of());
            } catch (RuntimeException e) {
                sharedFailed = e;
                throw e;
            }
        }
        return shared;
    }

    /** A server of one's own, with more settings than the usual ones, for a test that must not disturb others. Stop it. */
    public static Server start(String name, Map<String, String> settings) {
        return startOn(Path.of(System.getProperty("java.home")), name, settings);
    }

    /** A server to be measured, as it runs for months. @param neighbours archives beside ours, at their files' names */
    public static Server startMeasured(String name, Map<String, String> settings, Path... neighbours) {
        var server = new Server(name, Path.of(System.getProperty("java.home"), "bin/java"), settings);
        server.options.clear();
        Stream.of(neighbours).forEach(archive -> server.neighbours.addAll(List.of("--deploy", archive.toString())));
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill9));
        server.startAgain();
        return server;
    }

    /** The same on another Java. */
    public static Server startOn(Path javaHome, String name, Map<String, String> settings) {
        var server = new Server(name, javaHome.resolve("bin/java"), settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill9));
        server.startAgain();
        return server;
    }

    /** The address without a closing slash. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public String at(String path) {
        return address() + path;
    }

    /** Answers a plain request, without following redirects. */
    public HttpResponse<String> get(String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(at(path))).timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the process on the same port, data and database as before, and waits until it answers. */
    public void startAgain() {
        if (isRunning()) {
            throw new IllegalStateException(name + " is running");
        }
        launch();
        awaitReadiness();
    }

    private void launch() {
        try {
            Build.directory(home.resolve("tmp"));
            process = new ProcessBuilder(command()).directory(home.toFile()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts the product where it cannot start.
     *
     * @return the process, which has ended, with its exit status and what it printed in {@link #log()}
     */
    public static Server startFailing(String name, Map<String, String> settings) {
        var server = new Server(name, Path.of(System.getProperty("java.home"), "bin/java"), settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill9));
        server.launch();
        if (!server.onExitWithin(Duration.ofMinutes(3))) {
            server.fail();
        }
        Build.delete(server.home.resolve("tmp"));
        return server;
    }

    /** What the ended process said to who started it. */
    public int exitStatus() {
        return process.exitValue();
    }

    /** The addresses to which the running process listens, as {@code 127.0.0.1:8080}: TCP that waits for connections, and UDP. */
    public List<String> listening() {
        return ListeningSockets.of(process.pid());
    }

    public int port() {
        return port;
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(java.toString(), "-Xmx768m", "-Djava.io.tmpdir=" + home.resolve("tmp")));
        command.addAll(options);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", Build.microJar().toString(), "--port", String.valueOf(port)));
        command.addAll(Build.microOptions());
        command.addAll(List.of("--logproperties", Build.SERVER_CONFIG.resolve("logging.properties").toString(), "--deploy", Build.war().toString()));
        command.addAll(neighbours);
        return command;
    }

    /** The port opens with the product behind it: the very first answer is a page of ours. */
    private void awaitReadiness() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var first = firstAnswer();
        while (first.isEmpty()) {
            if (ended() || System.nanoTime() > deadline) {
                fail();
            }
            first = firstAnswer();
        }
        if (first.get() != 200) {
            kill9();
            throw new IllegalStateException(name + " answered " + first.get() + " before it was ready");
        }
    }

    private Optional<Integer> firstAnswer() {
        try {
            return Optional.of(get("/").statusCode());
        } catch (UncheckedIOException notYet) {
            return Optional.empty();
        }
    }

    private void fail() {
        kill9();
        throw new IllegalStateException(name + " does not get ready; its log ends with\n" + logTail(120));
    }

    /** Whether the process has ended, or ends within a quarter of a second. */
    private boolean ended() {
        return onExitWithin(Duration.ofMillis(250));
    }

    /** Ends the process at once, with nothing said to it. */
    public void kill9() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
            Build.delete(home.resolve("tmp"));
        }
    }

    /** Ends the process in an orderly way. */
    public void stop() {
        process.destroy();
        if (!onExitWithin(Duration.ofSeconds(60))) {
            kill9();
            throw new IllegalStateException(name + " did not end within a minute");
        }
        Build.delete(home.resolve("tmp"));
    }

    private boolean onExitWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Everything the server has printed, all starts included. */
    public String log() {
        try {
            return Files.exists(logFile()) ? new String(Files.readAllBytes(logFile()), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String logTail(int lines) {
        var all = log().lines().toList();
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    /** The data directory, as {@code anye.data} names it. */
    public Path data() {
        return Path.of(settings.get("anye.data"));
    }

    private Path logFile() {
        return home.resolve("server.log");
    }
}
