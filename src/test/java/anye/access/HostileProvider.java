package anye.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import anye.kernel.Division;
import com.nimbusds.jose.JWSAlgorithm;
import com.sun.net.httpserver.HttpServer;

/** An OpenID provider that says whatever a test tells it to. */
final class HostileProvider implements AutoCloseable {

    record Answer(int status, String body) {
    }

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpServer server;
    volatile String lastForm;

    HostileProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            lastForm = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var answer = answers.get(exchange.getRequestURI().getPath());
            if (answer == null) {
                // never answers while the test runs
                await();
                return;
            }
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        discovers(discovery(issuer(), issuer() + "/token", issuer() + "/jwks"));
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/op";
    }

    static String discovery(String issuer, String token, String keys) {
        return "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer + "/authorize\",\"token_endpoint\":\"" + token
                + "\",\"jwks_uri\":\"" + keys + "\"}";
    }

    void discovers(String document) {
        says("/.well-known/openid-configuration", 200, document);
    }

    void says(String path, int status, String body) {
        answers.put("/op" + path, new Answer(status, body));
    }

    Portal portal() {
        return portal(Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256));
    }

    Portal portal(Set<JWSAlgorithm> algorithms) {
        return new Portal("hostile", "样例", URI.create(issuer()), "anye", "a-secret-of-both-that-is-long-enough-for-hs256",
                URI.create("http://127.0.0.1/sign-in/callback/hostile"), Division.of("210000"), algorithms, false,
                new Portal.Claims("credit_code", "unit_name", "unit_type", "division", "handler_name", "handler_phone", "person_kind"));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
