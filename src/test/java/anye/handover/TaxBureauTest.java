package anye.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import anye.letter.Seal;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxBureauTest {

    private static final Parcel PARCEL = new Parcel(1, "anye-1-1-result", "{\"businessYear\":2025}", new Seal("hash", "signature", "key"));

    private final List<String> received = new ArrayList<>();
    private HttpServer other;
    private int status = 200;
    private String answer = "{\"state\":\"CONSISTENT\"}";

    @BeforeEach
    void open() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + exchange.getRequestHeaders().getFirst("Seal-Signature") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        other.start();
    }

    @AfterEach
    void close() {
        other.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"CONSISTENT", "INCONSISTENT"})
    void it_receives_key_seal_and_content_and_its_answer_is_understood(TaxAnswer said) throws TaxBureau.NotAnswered {
        answer = "{\"state\":\"" + said + "\"}";
        assertThat(bureau().send(PARCEL)).isEqualTo(said);
        assertThat(received).containsExactly("Bearer secret anye-1-1-result signature {\"businessYear\":2025}");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            500, '{"state":"CONSISTENT"}', status 500
            404, '',                        status 404
            302, '',                        status 302
            200, '{"state":"PERHAPS"}',    not understood
            200, '{"state":7}',            not understood
            200, '{}',                      not understood
            200, '<html>',                  not understood
            200, '',                        not understood
            """)
    void anything_else_has_to_be_asked_again(int code, String said, String trouble) {
        status = code;
        answer = said;
        assertThatThrownBy(() -> bureau().send(PARCEL)).isInstanceOf(TaxBureau.NotAnswered.class).hasMessage(trouble);
    }

    @Test
    void nobody_there_is_no_answer() {
        var address = URI.create("http://127.0.0.1:" + other.getAddress().getPort() + "/");
        other.stop(0);
        assertThatThrownBy(() -> new TaxBureau(address, "secret").send(PARCEL)).isInstanceOf(TaxBureau.NotAnswered.class);
    }

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT10S", "5, PT80S", "10, PT2560S", "11, PT1H", "1000000, PT1H"})
    void the_waits_grow_up_to_an_hour(int attempts, Duration wait) {
        assertThat(Handover.BACKOFF.after(attempts)).isEqualTo(wait);
    }

    private TaxBureau bureau() {
        return new TaxBureau(URI.create("http://127.0.0.1:" + other.getAddress().getPort() + "/"), "secret");
    }
}
