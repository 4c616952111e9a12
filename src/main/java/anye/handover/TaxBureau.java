package anye.handover;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import anye.kernel.Installation;
import jakarta.json.Json;
import jakarta.json.JsonException;

/** The tax bureau at the other end of the wire. */
final class TaxBureau {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 64 * 1024;

    /** It could not be asked, or its answer is none. The message names the kind of trouble and nothing that was said. */
    static final class NotAnswered extends Exception {
        private static final long serialVersionUID = 1L;

        NotAnswered(String trouble) {
            super(trouble, null, false, false);
        }
    }

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI address;
    private final String secret;

    /** @param secret by which the bureau knows this installation */
    TaxBureau(URI address, String secret) {
        this.address = address;
        this.secret = secret;
    }

    /** The one at {@code anye.tax.url}, in a demonstration the pretend one; null when this installation has none. */
    static TaxBureau ofThisInstallation() {
        var pretend = Installation.sandbox() ? Optional.of(Installation.address() + "/sandbox/tax/results") : Optional.<String>empty();
        return Installation.setting("anye.tax.url").or(() -> pretend).map(URI::create).map(address -> new TaxBureau(address, Installation.secret("tax"))).orElse(null);
    }

    /** @throws NotAnswered when it has to be asked again */
    TaxAnswer send(Parcel parcel) throws NotAnswered {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE)
                .header("Content-Type", "application/json;charset=UTF-8").header("Accept", "application/json")
                .header("Authorization", "Bearer " + secret)
                .header("Idempotency-Key", parcel.key()).header("Seal-Signature", parcel.seal().signature()).header("Seal-Key", parcel.seal().keyId())
                .POST(HttpRequest.BodyPublishers.ofString(parcel.payload(), StandardCharsets.UTF_8)).build();
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                var said = new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
                if (response.statusCode() / 100 != 2) {
                    throw new NotAnswered("status " + response.statusCode());
                }
                return understood(said);
            }
        } catch (IOException unreachable) {
            throw new NotAnswered(unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAnswered("stopped");
        }
    }

    private static TaxAnswer understood(String said) throws NotAnswered {
        try (var reader = Json.createReader(new StringReader(said))) {
            return TaxAnswer.valueOf(reader.readObject().getString("state"));
        } catch (JsonException | IllegalArgumentException | NullPointerException | ClassCastException noAnswer) {
            throw new NotAnswered("not understood");
        }
    }
}
