package anye.rules.api;

import anye.kernel.Refusal;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The parameters of a GET request, each wanted exactly once. */
final class Query {

    private final MultivaluedMap<String, String> parameters;
    private final List<Refusal> errors = new ArrayList<>();

    Query(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    <T> T need(String name, Function<String, T> reading) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() != 1 || values.get(0).isEmpty()) {
            errors.add(new Refusal(name, values.size() > 1 ? "rules.api.duplicate" : "rules.api.missing"));
            return null;
        }
        try {
            return reading.apply(values.get(0));
        } catch (Refusal refusal) {
            errors.add(refusal.at(name));
            return null;
        }
    }

    /** @throws Malformed with every error found */
    void check() {
        if (!errors.isEmpty()) {
            throw new Malformed(400, errors);
        }
    }
}
