package anye;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Numbers stand at the end of their column, one below the other; their head stands above them and not at the other side. */
class TablesTest {

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("war"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).filter(TablesTest::hasTable).sorted().toList().stream();
        }
    }

    private static boolean hasTable(Path page) {
        try {
            return Files.readString(page).contains("<table");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_head_of_a_column_of_numbers_stands_above_them(Path page) throws Exception {
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile()).getDocumentElement();

        for (var table : below(root, Set.of("table"))) {
            var heads = cells(table, "thead");
            var cells = cells(table, "tbody");
            if (heads.size() == cells.size()) {
                assertThat(IntStream.range(0, heads.size()).filter(column -> isNumber(heads.get(column)) != isNumber(cells.get(column))).mapToObj(column -> heads.get(column).getTextContent()))
                        .as("heads that stand elsewhere than their numbers").isEmpty();
            }
        }
    }

    /** The cells of the first row of a part. */
    private static List<Element> cells(Element table, String part) {
        return below(table, Set.of(part)).stream().flatMap(each -> below(each, Set.of("tr")).stream()).findFirst().map(row -> below(row, Set.of("th", "td"))).orElse(List.of());
    }

    private static boolean isNumber(Element cell) {
        return List.of(cell.getAttribute("class").split(" ")).contains("number");
    }

    /** Those of these names nearest below, whatever stands between. */
    private static List<Element> below(Node node, Set<String> names) {
        var found = new ArrayList<Element>();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && names.contains(element.getTagName())) {
                found.add(element);
            } else {
                found.addAll(below(child, names));
            }
        }
        return found;
    }
}
