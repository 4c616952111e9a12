package anye.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where the build has put what the tests run. */
final class Build {

    static final Path TARGET = Path.of(System.getProperty("anye.test.target", "target")).toAbsolutePath();
    static final Path SERVER_CONFIG = TARGET.resolveSibling("server-config");
    static final Path PRE_BOOT = SERVER_CONFIG.resolve("loopback-pre-boot.txt");
    static final Path TEST_CLASSES = TARGET.resolve("test-classes");

    private Build() {
    }

    static Path war() {
        return existing(TARGET.resolve("anye.war"));
    }

    static Path microJar() {
        return existing(TARGET.resolve("server/payara-micro.jar"));
    }

    static Path directory(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port of this machine that nobody listens to just now. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) {
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (NoSuchFileException gone) {
            // that is what was asked for
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server of tests lives for minutes: compiling its code with all care would cost more than it brings. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** The commands with which an installation boots: nothing listens but the one address, and not before the product is there. */
    static List<String> microOptions() {
        return microOptions(PRE_BOOT);
    }

    /** @param preBoot the commands before the start, where a test needs others than an installation's */
    static List<String> microOptions(Path preBoot) {
        return List.of("--nohazelcast", "--disablephonehome", "--contextroot", "/",
                "--prebootcommandfile", preBoot.toString(),
                "--postbootcommandfile", SERVER_CONFIG.resolve("post-boot.txt").toString(),
                "--postdeploycommandfile", SERVER_CONFIG.resolve("post-deploy.txt").toString());
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new IllegalStateException(path.getFileName() + " is not there: these tests run in 'mvn verify', after the archive is built");
        }
        return path;
    }
}
