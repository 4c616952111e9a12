package anye.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import io.undertow.Undertow;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;

/**
 * A reverse proxy of another make in front of a server, which speaks TLS to the users, with a certificate of its own. It
 * keeps the host, and appends where a request comes from to what the request says of that ({@code X-Forwarded-For}).
 */
public final class ReverseProxy implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final int port = Build.freePort();
    private final Path home = Build.directory(Build.TARGET.resolve("proxies").resolve("proxy-" + port));
    private final KeyStore keys = keys();
    private final SSLContext tls = tls();
    private Undertow running;
    private Process nginx;

    public String address() {
        return "https://127.0.0.1:" + port;
    }

    /** For clients that trust this proxy alone. */
    public SSLContext tls() {
        try {
            var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, PASSWORD);
            var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(keys);
            var context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public void inFrontOf(Server server) {
        var there = new LoadBalancingProxyClient().addHost(URI.create(server.address()));
        running = Undertow.builder().addHttpsListener(port, "127.0.0.1", tls)
                .setHandler(ProxyHandler.builder().setProxyClient(there).setReuseXForwarded(true).setRewriteHostHeader(false).build()).build();
        running.start();
    }

    /** The nginx of this machine; nothing where there is none. */
    public static Optional<Path> nginx() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx", "/usr/local/nginx/sbin/nginx", "/opt/homebrew/bin/nginx").map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /**
     * The same by the nginx of this machine, as {@code server-config/nginx.conf} has it but for the names, ports and files.
     *
     * @return what it says of the configuration; it runs when that is nothing but approval
     */
    public String inFrontOf(Server server, Path program) {
        try {
            pem("chain.pem", "CERTIFICATE", keys.getCertificate("proxy").getEncoded());
            pem("key.pem", "PRIVATE KEY", keys.getKey("proxy", PASSWORD).getEncoded());
            var shipped = Files.readString(Build.SERVER_CONFIG.resolve("nginx.conf"));
            var adapted = shipped.replace("/etc/nginx/tls/", home + "/").replace("anye.example.gov.cn", "127.0.0.1").replace("127.0.0.1:8080", server.address().substring("http://".length()))
                    .replace("listen 443 ", "listen 127.0.0.1:" + port + " ").replaceAll("listen \\[::]:443 .*\n", "").replaceAll("(?s)\n    # Without encryption.*?\n    }\n", "\n")
                    .replace("user www-data;", "").replace("/var/log/nginx/", home + "/").replace("/run/nginx.pid", home + "/nginx.pid")
                    .replace("http {\n", "http {\n" + Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").map(kind -> "    " + kind + "_temp_path " + home + "/" + kind + ";\n").reduce("", String::concat));
            Files.writeString(home.resolve("nginx.conf"), adapted);
            var command = List.of(program.toString(), "-p", home.toString(), "-c", home.resolve("nginx.conf").toString(), "-e", home.resolve("error.log").toString());
            var test = new ProcessBuilder(Stream.concat(command.stream(), Stream.of("-t")).toList()).redirectErrorStream(true).start();
            var said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (test.waitFor() == 0) {
                nginx = new ProcessBuilder(Stream.concat(command.stream(), Stream.of("-g", "daemon off;")).toList()).redirectErrorStream(true).redirectOutput(home.resolve("out.log").toFile()).start();
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void pem(String name, String kind, byte[] content) throws IOException {
        Files.writeString(home.resolve(name), "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + kind + "-----\n");
    }

    private KeyStore keys() {
        try {
            var file = home.resolve("keys.p12");
            var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            var made = new ProcessBuilder(keytool, "-genkeypair", "-alias", "proxy", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=127.0.0.1", "-ext", "san=ip:127.0.0.1", "-validity", "2",
                    "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", new String(PASSWORD)).redirectErrorStream(true).start();
            made.getInputStream().readAllBytes();
            if (made.waitFor() != 0) {
                throw new IllegalStateException("keytool makes no key");
            }
            var store = KeyStore.getInstance(file.toFile(), PASSWORD);
            Certificate own = store.getCertificate("proxy");
            store.setCertificateEntry("trusted", own);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (running != null) {
            running.stop();
            running = null;
        }
        if (nginx != null) {
            nginx.destroy();
            try {
                nginx.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            nginx = null;
        }
    }
}
