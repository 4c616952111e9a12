package anye.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks clamd by its INSTREAM command over TCP: the command with a closing zero, then the file in chunks, each behind its length as four
 * bytes, most significant first, then a length of zero. It answers one line that ends with a zero: {@code stream: OK}, or
 * {@code stream: <name> FOUND}. Everything else is no answer.
 */
final class ClamdScanner implements Scanner {

    static final int CHUNK = 64 * 1024;

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String PREFIX = "stream: ";
    private static final String FOUND = " FOUND";
    private static final int LONGEST_ANSWER = 4096;
    private static final int LONGEST_NAME = 200;
    private static final long NANOS = 1_000_000;

    private final InetSocketAddress address;
    private final Duration patience;

    /** @param patience for everything from the connection to the answer */
    ClamdScanner(InetSocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public Finding scan(byte[] content) throws NotScanned {
        var until = System.nanoTime() + patience.toNanos();
        try (var channel = SocketChannel.open(); var selector = Selector.open()) {
            channel.configureBlocking(false);
            var key = channel.register(selector, SelectionKey.OP_CONNECT);
            if (!channel.connect(address)) {
                await(selector, until);
                channel.finishConnect();
            }
            return read(exchange(channel, selector, key, framed(content), until));
        } catch (IOException | UnresolvedAddressException trouble) {
            throw new NotScanned(trouble.getClass().getSimpleName());
        }
    }

    /** The command and the file as they go over the line; the content itself is not copied. */
    static ByteBuffer[] framed(byte[] content) {
        var parts = new ArrayList<ByteBuffer>(List.of(ByteBuffer.wrap(COMMAND)));
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            parts.add(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            parts.add(ByteBuffer.wrap(content, from, length));
        }
        parts.add(ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
        return parts.toArray(ByteBuffer[]::new);
    }

    /** Writes what the scanner takes and reads what it says, in whatever order: one that refuses a file answers before it has all of it. */
    private static String exchange(SocketChannel channel, Selector selector, SelectionKey key, ByteBuffer[] sending, long until) throws IOException, NotScanned {
        var answer = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(LONGEST_ANSWER);
        int sent = 0;
        while (true) {
            key.interestOps(sent < sending.length ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
            await(selector, until);
            if (key.isReadable()) {
                int read = channel.read(buffer.clear());
                answer.write(buffer.array(), 0, Math.max(read, 0));
                var said = answer.toString(StandardCharsets.UTF_8);
                if (said.indexOf('\0') >= 0) {
                    return said.substring(0, said.indexOf('\0'));
                }
                if (read < 0 || answer.size() >= LONGEST_ANSWER) {
                    throw new NotScanned(read < 0 ? "broken off" : "an answer without end");
                }
            }
            if (sent < sending.length && key.isWritable()) {
                channel.write(sending, sent, sending.length - sent);
                while (sent < sending.length && !sending[sent].hasRemaining()) {
                    sent++;
                }
            }
        }
    }

    private static void await(Selector selector, long until) throws IOException, NotScanned {
        long left = (until - System.nanoTime()) / NANOS;
        if (left <= 0 || selector.select(left) == 0) {
            throw new NotScanned("no answer in time");
        }
        selector.selectedKeys().clear();
    }

    private static Finding read(String said) throws NotScanned {
        if (said.strip().equals(PREFIX + "OK")) {
            return Finding.NOTHING;
        }
        if (said.startsWith(PREFIX) && said.endsWith(FOUND)) {
            var name = said.substring(PREFIX.length(), said.length() - FOUND.length()).strip();
            return new Finding(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        }
        throw new NotScanned("another answer");
    }
}
