package anye.handover;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import anye.kernel.Installation;
import anye.kernel.http.RemoteSystem;
import jakarta.json.Json;
import jakarta.json.JsonException;

/** The tax bureau at the other end of the wire. */
final class TaxBureau {

    private static final RemoteSystem.Bounds BOUNDS = new RemoteSystem.Bounds(Duration.ofSeconds(5), 64 * 1024, 1);

    /** It could not be asked, or its answer is none. The message names the kind of trouble and nothing that was said. */
    static final class NotAnswered extends Exception {
        private static final long serialVersionUID = 1L;

        NotAnswered(String trouble) {
            super(trouble, null, false, false);
        }
    }

    private final RemoteSystem bureau = new RemoteSystem("The tax bureau", BOUNDS);
    private final URI address;
    private final String secret;

    /** @param secret by which the bureau knows this installation */
    TaxBureau(URI address, String secret) {
        this.address = address;
        this.secret = secret;
    }

    /**
     * The one at {@code anye.tax.url}, in a demonstration the pretend one; null when this installation has none.
     *
     * @param before the one that was asked last, which is the same as long as the setting is
     */
    static TaxBureau ofThisInstallation(TaxBureau before) {
        var pretend = Installation.sandbox() ? Optional.of(Installation.address() + "/sandbox/tax/results") : Optional.<String>empty();
        return Installation.setting("anye.tax.url").or(() -> pretend).map(URI::create)
                .map(address -> before != null && before.address.equals(address) ? before : new TaxBureau(address, Installation.secret("tax"))).orElse(null);
    }

    /** @throws NotAnswered when it has to be asked again */
    TaxAnswer send(Parcel parcel) throws NotAnswered {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json;charset=UTF-8").header("Accept", "application/json")
                .header("Authorization", "Bearer " + secret)
                .header("Idempotency-Key", parcel.key()).header("Seal-Signature", parcel.seal().signature()).header("Seal-Key", parcel.seal().keyId())
                .POST(HttpRequest.BodyPublishers.ofString(parcel.payload(), StandardCharsets.UTF_8)).build();
        try {
            var answer = bureau.ask(request);
            if (answer.status() / 100 != 2) {
                throw new NotAnswered("status " + answer.status());
            }
            return understood(answer.body());
        } catch (RemoteSystem.NotAnswered none) {
            throw new NotAnswered(none.getMessage());
        }
    }

    /** Whether it has failed so often in a row that it is left alone for some seconds. */
    boolean isLeftAlone() {
        return bureau.isLeftAlone();
    }

    private static TaxAnswer understood(String said) throws NotAnswered {
        try (var reader = Json.createReader(new StringReader(said))) {
            return TaxAnswer.valueOf(reader.readObject().getString("state"));
        } catch (JsonException | IllegalArgumentException | NullPointerException | ClassCastException noAnswer) {
            throw new NotAnswered("not understood");
        }
    }
}
