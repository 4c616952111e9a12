package anye.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks the INSTREAM protocol on a real socket of this machine; a file that contains {@link #VIRUS} holds a virus. */
final class PretendClamd implements AutoCloseable {

    static final String VIRUS = "样例病毒";

    /** How it behaves. */
    enum Mood { ANSWERS, SILENT, CUTS, READS_NOTHING, REFUSES }

    private final ServerSocket server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<Integer> frames = new CopyOnWriteArrayList<>();
    private volatile Mood mood;
    private volatile String command;
    private volatile byte[] received;

    PretendClamd(Mood mood) {
        this.mood = mood;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        var thread = new Thread(this::serve, "pretend-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort());
    }

    void is(Mood other) {
        mood = other;
    }

    String command() {
        return command;
    }

    byte[] received() {
        return received;
    }

    List<Integer> frames() {
        return frames;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                open.add(socket);
                serve(socket);
            } catch (IOException theClientOrTheTestIsGone) {
                // the next one
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        if (mood == Mood.READS_NOTHING) {
            return;
        }
        var in = new DataInputStream(socket.getInputStream());
        var typed = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0; next = in.read()) {
            typed.write(next);
        }
        command = typed.toString(StandardCharsets.US_ASCII);
        if (mood == Mood.CUTS) {
            socket.close();
            return;
        }
        frames.clear();
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            frames.add(length);
            content.write(in.readNBytes(length));
        }
        received = content.toByteArray();
        if (mood != Mood.SILENT) {
            socket.getOutputStream().write((mood == Mood.REFUSES ? "INSTREAM size limit exceeded. ERROR"
                    : content.toString(StandardCharsets.UTF_8).contains(VIRUS) ? "stream: Sample.Test-1 FOUND" : "stream: OK").concat("\0").getBytes(StandardCharsets.US_ASCII));
            socket.close();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
