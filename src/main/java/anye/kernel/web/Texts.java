package anye.kernel.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.kernel.TextKeys;

/**
 * Every word that a person reads, in one language: the union of {@code anye/<room>/messages.properties}. Chinese is the
 * default; {@link Texts_en} is the English reading. A key that no room has is an error of ours and shows as itself.
 */
public class Texts extends ResourceBundle {

    /** The rooms that speak, in their order. */
    public static final List<String> ROOMS = List.of("kernel", "audit", "policy", "access", "evidence", "notice", "employer", "dispatch",
            "registry", "rules", "declaration", "review", "letter", "handover", "levy", "report", "amendment", "shell", "sandbox");

    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private final Map<String, String> texts;
    private final Locale locale;

    public Texts() {
        this("", Locale.SIMPLIFIED_CHINESE);
    }

    protected Texts(String suffix, Locale locale) {
        texts = READ.computeIfAbsent(suffix, Texts::read);
        this.locale = locale;
    }

    /** The text of a key in this language, its arguments filled in; the key itself where no room has it. */
    public String of(String key, Object... arguments) {
        return filled(texts, texts.getOrDefault(key, key), locale, arguments);
    }

    /** The text of a key in a language, its arguments filled in. */
    public static String of(Locale locale, String key, Object... arguments) {
        var texts = READ.computeIfAbsent(suffix(locale), Texts::read);
        return filled(texts, texts.getOrDefault(key, key), locale, arguments);
    }

    private static String filled(Map<String, String> texts, String pattern, Locale locale, Object... arguments) {
        return arguments.length == 0 && !pattern.contains("''") ? pattern
                : new MessageFormat(pattern, locale).format(Stream.of(arguments).map(argument -> argument instanceof TextKeys words ? told(texts, words) : argument).toArray());
    }

    private static String told(Map<String, String> texts, TextKeys words) {
        return words.keys().stream().map(key -> texts.getOrDefault(key, key)).reduce((some, next) -> new MessageFormat(texts.get("kernel.words"), Locale.ROOT).format(new Object[] {some, next})).orElse("");
    }

    /** Whether any room has this key. */
    public static boolean has(String key) {
        return READ.computeIfAbsent("", Texts::read).containsKey(key);
    }

    private static String suffix(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? "_en" : "";
    }

    private static Map<String, String> read(String suffix) {
        return ROOMS.stream().flatMap(room -> readRoom(room, suffix).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
    }

    private static Properties readRoom(String room, String suffix) {
        var properties = new Properties();
        try (var in = Texts.class.getResourceAsStream("/anye/" + room + "/messages" + suffix + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
