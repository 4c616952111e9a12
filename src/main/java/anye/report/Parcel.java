package anye.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;

/** A ZIP that is written as it goes, each file once, with the hash of every file in its last one, {@code manifest.json}. */
final class Parcel implements AutoCloseable {

    /** What writes one file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private record File(String name, long size, String sha256) {
    }

    private final ZipOutputStream zip;
    private final List<File> files = new ArrayList<>();

    Parcel(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** @param name of ours alone: letters, figures, dots, dashes and slashes, so that it leads nowhere else on any machine */
    void add(String name, Content content) throws IOException {
        if (!name.matches("[0-9A-Za-z-]+(/[0-9A-Za-z-]+)*\\.[a-z]+")) {
            throw new IllegalArgumentException("Not a name of ours");
        }
        zip.putNextEntry(new ZipEntry(name));
        var digest = sha256();
        var counted = new Counted(new DigestOutputStream(zip, digest));
        content.write(counted);
        zip.closeEntry();
        files.add(new File(name, counted.size, HexFormat.of().formatHex(digest.digest())));
    }

    void add(String name, byte[] content) throws IOException {
        add(name, out -> out.write(content));
    }

    void json(String name, java.util.function.Consumer<JsonGenerator> content) throws IOException {
        add(name, out -> {
            try (var json = Json.createGenerator(new Unclosed(out))) {
                content.accept(json);
            }
        });
    }

    /** Ends with the list of what is in it. */
    @Override
    public void close() throws IOException {
        var all = List.copyOf(files);
        json("manifest.json", json -> {
            json.writeStartObject().write("algorithm", "SHA-256").writeStartArray("files");
            all.forEach(file -> json.writeStartObject().write("name", file.name()).write("size", file.size()).write("sha256", file.sha256()).writeEnd());
            json.writeEnd().writeEnd();
        });
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static final class Counted extends FilterOutputStream {

        private long size;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            size += length;
        }
    }

    /** What ends a file must not end the ZIP. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
