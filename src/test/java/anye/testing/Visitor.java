package anye.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A person without a browser, who may therefore send what no browser would: keeps cookies, follows redirects only when
 * told to, and sends forms with any content.
 */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Stands in what is typed for half of a pair of surrogates, which no text of ours can be sent with. */
    public static final char HALF = '\uE000';

    private static final byte[] LONE = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    private static final String BOUNDARY = "----boundary-of-the-visitor";

    private final String server;
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();

    /** @param server its address without a closing slash */
    public Visitor(String server) {
        this.server = server;
    }

    /** One answer. @param address where it came from, without the server's */
    public record Answer(String address, int status, String kind, String location, String text) {

        public boolean isPage() {
            return kind.startsWith("text/html");
        }

        public boolean leadsOn() {
            return location != null && status / 100 == 3;
        }

        public String path() {
            return address.replaceFirst("\\?.*", "");
        }

        public Document page() {
            return Jsoup.parse(text);
        }

        /** The forms that are sent, not those that only ask. */
        public List<Element> forms() {
            return isPage() ? page().select("main form[method=post]") : List.of();
        }
    }

    public Answer get(String address) {
        return send(address, HttpRequest.newBuilder());
    }

    /** What a browser comes to in the end. */
    public Answer open(String address) {
        return follow(get(address));
    }

    public Answer follow(Answer answer) {
        var at = answer;
        for (int redirects = 0; at.leadsOn() && redirects < 10; redirects++) {
            at = get(at.location().replace(server, ""));
        }
        return at;
    }

    /** Sends a form as it stands with some fields changed, by pressing its button of that name. */
    public Answer send(String address, Element form, String button, Map<String, List<String>> changed) {
        var fields = new TreeMap<>(fields(form));
        fields.putAll(changed);
        if (button != null) {
            fields.put(button, List.of(form.select("[name=" + button.replace(":", "\\:") + "]").attr("value")));
        }
        var target = form.attr("action").isEmpty() ? address : form.attr("action");
        var request = HttpRequest.newBuilder().header("Origin", server);
        if (form.attr("enctype").equals("multipart/form-data")) {
            return send(target, request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(BodyPublishers.ofByteArray(multipart(fields))));
        }
        return send(target, request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Any request at all. */
    public Answer send(String address, HttpRequest.Builder request) {
        try {
            var response = http.send(request.uri(URI.create(server + address)).timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(address, response.statusCode(), header(response, "Content-Type", ""), header(response, "Location", null), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<String> response, String name, String otherwise) {
        return response.headers().firstValue(name).orElse(otherwise);
    }

    /** What a browser would send of a form on which nothing is changed and no button pressed. */
    public static Map<String, List<String>> fields(Element form) {
        var fields = new TreeMap<String, List<String>>();
        for (var field : form.select("input[name], select[name], textarea[name]")) {
            var type = field.attr("type");
            if (field.hasAttr("disabled") || List.of("submit", "button", "file", "image").contains(type) || List.of("checkbox", "radio").contains(type) && !field.hasAttr("checked")) {
                continue;
            }
            var chosen = field.is("select") ? field.select("option[selected]").eachAttr("value") : List.of(value(field));
            fields.computeIfAbsent(field.attr("name"), none -> new ArrayList<>()).addAll(chosen);
        }
        return fields;
    }

    /** What stands in a field. A text area's first line feed belongs to the page. */
    public static String value(Element field) {
        return field.is("textarea") ? field.wholeText().replaceFirst("^\n", "") : field.attr("value");
    }

    private static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream().flatMap(field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value))).collect(Collectors.joining("&"));
    }

    /** A lone surrogate is sent as its three bytes, which no encoder of ours would write. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace(URLEncoder.encode(String.valueOf(HALF), StandardCharsets.UTF_8), "%ED%A0%80");
    }

    private static byte[] multipart(Map<String, List<String>> fields) {
        var body = fields.entrySet().stream().flatMap(field -> field.getValue().stream()
                .map(value -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n" + value + "\r\n")).collect(Collectors.joining()) + "--" + BOUNDARY + "--\r\n";
        var bytes = new ByteArrayOutputStream();
        for (var part : body.splitWithDelimiters(String.valueOf(HALF), 0)) {
            bytes.writeBytes(part.equals(String.valueOf(HALF)) ? LONE : part.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Comes in through the pretend portal. @param name as it is offered there, or its beginning */
    public Visitor signedIn(String portal, String name) {
        var choose = open("/sign-in/portal/" + portal);
        var form = choose.forms().get(0);
        var choice = form.select("label").stream().filter(label -> label.text().startsWith(name)).map(label -> form.getElementById(label.attr("for"))).findFirst().orElseThrow();
        var home = follow(send(choose.address(), form, "confirm", Map.of(choice.attr("name"), List.of(choice.attr("value")))));
        if (!home.path().equals("/home.xhtml")) {
            throw new IllegalStateException(name + " came to " + home.address());
        }
        return this;
    }
}
