package anye.bench;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import anye.kernel.paper.Typeface;
import anye.letter.LetterContent;
import anye.letter.LetterDrawing;
import anye.letter.PaperText;
import anye.letter.SampleLetters;
import anye.letter.Seal;

/** A letter of three people, and a page that says the same words in the same typeface and nothing else. */
@State(Scope.Benchmark)
public class LetterBenchmark {

    private final LetterContent content = SampleLetters.aLetter();
    private final Seal seal = SampleLetters.aSeal();
    private final List<String> words = PaperText.of(LetterDrawing.draw(content, seal)).lines().toList();

    @Benchmark
    public byte[] letter() {
        return LetterDrawing.draw(content, seal);
    }

    @Benchmark
    public byte[] onePage() {
        var paper = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        PdfWriter.getInstance(document, paper);
        document.open();
        for (var line : words) {
            document.add(new Paragraph(line, Typeface.of(9.5f)));
        }
        document.close();
        return paper.toByteArray();
    }
}
