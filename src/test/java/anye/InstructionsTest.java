package anye;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import anye.kernel.web.Texts;
import org.junit.jupiter.api.Test;

/** A sentence that names a button names one that there is. */
class InstructionsTest {

    private static final Pattern PRESS = Pattern.compile("点击[^“”，。；]{0,12}“([^”]+)”");
    /** Buttons of other systems, such as a portal's. */
    private static final String ELSEWHERE = "我要申报";

    @Test
    void what_is_to_be_pressed_is_the_name_of_a_button_or_a_link() throws IOException {
        var texts = new Properties();
        for (var room : Texts.ROOMS) {
            var file = Path.of("src/main/resources/anye", room, "messages.properties");
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    texts.load(in);
                }
            }
        }
        String pages;
        try (var files = Files.walk(Path.of("war"))) {
            pages = files.filter(file -> file.toString().endsWith(".xhtml")).map(InstructionsTest::read).collect(Collectors.joining());
        }
        // a name is a text that a page shows by its key
        var names = texts.stringPropertyNames().stream().filter(key -> pages.contains("'" + key + "'")).map(texts::getProperty).map(InstructionsTest::plain).collect(Collectors.toSet());
        var unknown = new TreeSet<String>();
        texts.forEach((key, text) -> PRESS.matcher(text.toString()).results().map(pressed -> pressed.group(1)).filter(name -> !name.equals(ELSEWHERE) && !names.contains(plain(name)))
                .forEach(name -> unknown.add(key + " says " + name)));
        assertThat(unknown).isEmpty();
    }

    private static String plain(String name) {
        return name.replaceAll("[+ \\s]", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
