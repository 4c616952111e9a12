package anye.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClamdScannerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(300);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # bytes, frames
            1,       1
            65535,   1
            65536,   1
            65537,   2
            10485760, 160
            """)
    void a_file_goes_over_the_line_in_chunks_behind_their_lengths_and_ends_with_none(int bytes, int frames) throws Exception {
        var content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        try (var clamd = new PretendClamd(PretendClamd.Mood.ANSWERS)) {
            assertThat(new ClamdScanner(clamd.address(), PATIENCE).scan(content).isClean()).isTrue();
            assertThat(clamd.command()).isEqualTo("zINSTREAM");
            assertThat(clamd.received()).isEqualTo(content);
            assertThat(clamd.frames()).hasSize(frames).allSatisfy(length -> assertThat(length).isBetween(1, ClamdScanner.CHUNK));
        }
    }

    @Test
    void the_framing_is_that_of_the_manual_of_clamd() {
        var line = new java.io.ByteArrayOutputStream();
        Arrays.stream(ClamdScanner.framed(new byte[] {7, 8, 9})).forEach(part -> {
            while (part.hasRemaining()) {
                line.write(part.get());
            }
        });
        var expected = new java.io.ByteArrayOutputStream();
        expected.writeBytes("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        expected.writeBytes(new byte[] {0, 0, 0, 3, 7, 8, 9, 0, 0, 0, 0});
        assertThat(line.toByteArray()).isEqualTo(expected.toByteArray());
    }

    @Test
    void a_virus_is_named() throws Exception {
        try (var clamd = new PretendClamd(PretendClamd.Mood.ANSWERS)) {
            assertThat(new ClamdScanner(clamd.address(), PATIENCE).scan(("x" + PretendClamd.VIRUS).getBytes(StandardCharsets.UTF_8)).virus()).isEqualTo("Sample.Test-1");
        }
    }

    /** Ten megabytes: more than lies on the line of one that does not read. */
    @ParameterizedTest
    @EnumSource(value = PretendClamd.Mood.class, names = "ANSWERS", mode = EnumSource.Mode.EXCLUDE)
    void a_scanner_that_gives_no_answer_is_not_waited_for_and_nothing_is_concluded(PretendClamd.Mood mood) {
        try (var clamd = new PretendClamd(mood)) {
            var scanner = new ClamdScanner(clamd.address(), SHORT);
            assertThatThrownBy(() -> scanner.scan(new byte[mood == PretendClamd.Mood.READS_NOTHING ? 10_485_760 : 10])).isInstanceOf(Scanner.NotScanned.class);
        }
    }

    @Test
    void a_scanner_that_is_not_there_concludes_nothing() throws Exception {
        InetSocketAddress nobody;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), closed.getLocalPort());
        }
        assertThatThrownBy(() -> new ClamdScanner(nobody, PATIENCE).scan(new byte[10])).isInstanceOf(Scanner.NotScanned.class);
        assertThatThrownBy(() -> new ClamdScanner(InetSocketAddress.createUnresolved("scanner.invalid", 3310), PATIENCE).scan(new byte[10])).isInstanceOf(Scanner.NotScanned.class);
    }
}
