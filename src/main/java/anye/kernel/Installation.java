package anye.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What differs between two installations: settings from system properties ({@code anye.sandbox}) or the environment
 * ({@code ANYE_SANDBOX}), the data directory, and the secrets made there at first start. Never a figure of the law.
 */
public final class Installation {

    /** Read once: every number that is sealed or opened needs one. */
    private static final Map<String, String> SECRETS = new ConcurrentHashMap<>();

    private Installation() {
    }

    public static Optional<String> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).map(String::trim).filter(value -> !value.isEmpty());
    }

    public static String setting(String name, String otherwise) {
        return setting(name).orElse(otherwise);
    }

    /** Whether the pretend portal and the pretend departments are asked for. */
    public static boolean sandbox() {
        return setting("anye.sandbox").map(value -> value.equals("on")).orElse(false);
    }

    /** The address under which users reach this installation, without a closing slash. */
    public static String address() {
        return setting("anye.address", "http://127.0.0.1:8080").replaceAll("/+$", "");
    }

    /** The directory of everything that must survive a restart; readable by its owner alone. */
    public static Path data() {
        var directory = Path.of(setting("anye.data", ".data")).toAbsolutePath();
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be made", e);
        }
    }

    /** A secret of this installation: the setting {@code anye.secret.<name>}, else 32 random bytes made once and kept in the data directory. */
    public static String secret(String name) {
        return SECRETS.computeIfAbsent(name, unread -> setting("anye.secret." + name).orElseGet(() -> secretFromFile(secretFile(name))));
    }

    /** Whether {@link #secret} would find that secret and not make it. */
    public static boolean hasSecret(String name) {
        return setting("anye.secret." + name).isPresent() || Files.exists(secretFile(name));
    }

    private static Path secretFile(String name) {
        return data().resolve("secret-" + name);
    }

    private static String secretFromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                try {
                    Files.createFile(file, ownerOnly);
                    Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), StandardOpenOption.SYNC);
                } catch (FileAlreadyExistsException madeMeanwhile) {
                    // another thread of the start was faster: its secret counts
                }
            }
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new UncheckedIOException("A secret of this installation can be neither read nor made", e);
        }
    }
}
