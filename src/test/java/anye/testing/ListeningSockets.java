package anye.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** To which addresses a process of this machine listens, as the kernel says below {@code /proc}. */
final class ListeningSockets {

    /** TCP_LISTEN, and TCP_CLOSE, in which a UDP socket without a peer stands. */
    private static final String LISTENS = "0A";
    private static final String BOUND = "07";

    private ListeningSockets() {
    }

    static List<String> of(long pid) {
        var proc = Path.of("/proc", String.valueOf(pid));
        var own = sockets(proc.resolve("fd"));
        return Stream.of("tcp", "tcp6", "udp", "udp6")
                .flatMap(table -> rows(proc.resolve("net").resolve(table)).stream()
                        .map(row -> row.trim().split("\\s+"))
                        .filter(row -> row[3].equals(table.startsWith("tcp") ? LISTENS : BOUND) && own.contains(row[9]))
                        .map(row -> address(row[1])))
                .sorted().toList();
    }

    private static Set<String> sockets(Path descriptors) {
        var inodes = new HashSet<String>();
        try (var all = Files.list(descriptors)) {
            for (var descriptor : all.toList()) {
                var target = target(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inodes;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static List<String> rows(Path table) {
        try {
            return Files.exists(table) ? Files.readAllLines(table).stream().skip(1).toList() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kernel writes addresses as words of four bytes, the last byte first. An IPv4 address in IPv6 is written as what it is. */
    private static String address(String written) {
        var parts = written.split(":");
        var words = HexFormat.of().parseHex(parts[0]);
        var last = words.length - 4;
        var ipv4 = (words[last + 3] & 0xff) + "." + (words[last + 2] & 0xff) + "." + (words[last + 1] & 0xff) + "." + (words[last] & 0xff);
        var mapped = words.length == 4 || parts[0].startsWith("0000000000000000FFFF0000");
        return (mapped ? ipv4 : "[" + parts[0] + "]") + ":" + Integer.parseInt(parts[1], 16);
    }
}
