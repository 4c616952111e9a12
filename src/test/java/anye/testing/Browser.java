package anye.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The one browser of a run. It is the one that {@code -Danye.browser} or {@code ANYE_BROWSER} names, else a Chromium of
 * this machine, else Debian's if packages may be installed here, else the one that Playwright downloads.
 */
public final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    /** Milliseconds that a page may take on a busy machine before a test gives up. */
    private static final double PATIENCE = 45_000;
    private static com.microsoft.playwright.Browser running;

    private Browser() {
    }

    /** A new, empty profile before the server: a desk's window. */
    public static BrowserContext wide(Server server) {
        return context(server, 1280, 900);
    }

    /** The same at 320 CSS pixels, which is a small phone, and also a desk's window magnified four times. */
    public static BrowserContext narrow(Server server) {
        return context(server, 320, 640);
    }

    private static BrowserContext context(Server server, int width, int height) {
        var context = running().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(server.address())
                .setViewportSize(width, height).setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    private static synchronized com.microsoft.playwright.Browser running() {
        if (running == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Packages.chineseFont();
            var executable = find();
            var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(arguments());
            executable.ifPresent(options::setExecutablePath);
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return running;
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync"));
        if (Packages.isRoot()) {
            // Chromium refuses its sandbox to root; it opens nothing but our own server here
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    /** The browser to start, or empty for the one that Playwright has downloaded. */
    private static Optional<Path> find() {
        return named().or(Browser::onPath).or(() -> Packages.install("chromium") ? onPath() : Optional.empty()).or(Browser::download);
    }

    private static Optional<Path> named() {
        return Stream.of(System.getProperty("anye.browser"), System.getenv("ANYE_BROWSER")).filter(Objects::nonNull).filter(name -> !name.isBlank())
                .map(Path::of).findFirst();
    }

    private static Optional<Path> onPath() {
        var directories = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream().flatMap(name -> Arrays.stream(directories).map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> download() {
        Packages.run(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI", "install", "chromium"));
        return Optional.empty();
    }

    /** What Debian's packages bring where they may be installed: a machine for tests need not be prepared by hand. */
    private static final class Packages {

        private static boolean listed;

        static boolean isRoot() {
            return "root".equals(System.getProperty("user.name"));
        }

        /** Without a font for Chinese, pictures of pages show boxes and widths are not those that people see. */
        static void chineseFont() {
            if (run(List.of("sh", "-c", "fc-list :lang=zh family | grep -q .")) != 0) {
                install("fonts-noto-cjk");
            }
        }

        static synchronized boolean install(String name) {
            if (!isRoot() || run(List.of("sh", "-c", "command -v apt-get")) != 0) {
                return false;
            }
            if (!listed) {
                run(List.of("apt-get", "update", "-q"));
                listed = true;
            }
            return run(List.of("apt-get", "install", "-y", "-q", "--no-install-recommends", name)) == 0;
        }

        static int run(List<String> command) {
            try {
                var log = Build.directory(Build.TARGET).resolve("browser-set-up.log");
                var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
                builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
                var process = builder.start();
                if (!process.waitFor(10, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    return -1;
                }
                return process.exitValue();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
