package anye.kernel.paper;

/**
 * A finished paper.
 *
 * @param name what it is of which year and whose, as a file is called, without its ending; never the name or number of a person
 * @param content a PDF
 */
public record Paper(String name, byte[] content) {
}
