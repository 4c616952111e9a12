package anye.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One paragraph of a public notice: lines, and in them plain words and links. What an office writes is text and never
 * HTML, so that nothing it says can run; an address in it becomes a link.
 */
public record Passage(List<List<Piece>> lines) {

    /** @param link the address to open, or null for plain words */
    public record Piece(String words, String link) {
    }

    private static final Pattern PARTING = Pattern.compile("\n[ \t\u3000]*\n\\s*");
    /** Up to the first mark that cannot belong to an address in a Chinese sentence. */
    private static final Pattern LINK = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&*+=%-]*[A-Za-z0-9/#=_-]");

    /** An empty line parts two paragraphs. */
    static List<Passage> of(String body) {
        return PARTING.splitAsStream(body.replace("\r\n", "\n").strip()).map(paragraph -> new Passage(paragraph.lines().map(Passage::pieces).toList())).toList();
    }

    private static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(line);
        int from = 0;
        while (links.find()) {
            if (links.start() > from) {
                pieces.add(new Piece(line.substring(from, links.start()), null));
            }
            pieces.add(new Piece(links.group(), links.group()));
            from = links.end();
        }
        if (from < line.length()) {
            pieces.add(new Piece(line.substring(from), null));
        }
        return List.copyOf(pieces);
    }
}
