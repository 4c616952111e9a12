package anye.evidence;

import static anye.evidence.SampleFiles.aPicture;
import static anye.evidence.SampleFiles.ascii;
import static anye.evidence.SampleFiles.chunk;
import static anye.evidence.SampleFiles.deflated;
import static anye.evidence.SampleFiles.encoded;
import static anye.evidence.SampleFiles.first;
import static anye.evidence.SampleFiles.joined;
import static anye.evidence.SampleFiles.jpeg;
import static anye.evidence.SampleFiles.padded;
import static anye.evidence.SampleFiles.pdf;
import static anye.evidence.SampleFiles.plainPdf;
import static anye.evidence.SampleFiles.png;
import static anye.evidence.SampleFiles.streamOf;
import static anye.evidence.SampleFiles.withSegment;
import static anye.evidence.SampleFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import anye.kernel.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    static Stream<Arguments> good() {
        return Stream.of(
                arguments("合同.jpg", jpeg(), FileKind.JPEG, "合同.jpg"),
                arguments("合同.JPEG", jpeg(), FileKind.JPEG, "合同.JPEG"),
                arguments("工资.png", png(), FileKind.PNG, "工资.png"),
                arguments("社保.PDF", plainPdf(), FileKind.PDF, "社保.PDF"),
                arguments("a picture called pdf.pdf", jpeg(), FileKind.JPEG, "a picture called pdf.jpg"),
                arguments("no ending", png(), FileKind.PNG, "no ending.png"),
                arguments("grey.jpg", encoded(aPicture(9, 9, BufferedImage.TYPE_BYTE_GRAY), "jpg"), FileKind.JPEG,
                        "grey.jpg"),
                arguments("see-through.png", encoded(aPicture(9, 9, BufferedImage.TYPE_INT_ARGB), "png"), FileKind.PNG,
                        "see-through.png"),
                arguments("black and white.png", encoded(aPicture(9, 9, BufferedImage.TYPE_BYTE_BINARY), "png"),
                        FileKind.PNG, "black and white.png"),
                arguments("palette.png", encoded(aPicture(9, 9, BufferedImage.TYPE_BYTE_INDEXED), "png"), FileKind.PNG,
                        "palette.png"),
                arguments("one pixel.png", encoded(aPicture(1, 1), "png"), FileKind.PNG, "one pixel.png"),
                arguments("jpeg with an archive behind.jpg", joined(jpeg(), zip("a", ascii("b"))), FileKind.JPEG,
                        "jpeg with an archive behind.jpg"),
                arguments("png with a script behind.png", joined(png(), ascii("<?php system('x'); ?>")), FileKind.PNG,
                        "png with a script behind.png"),
                arguments("opens at a place.pdf", pdf("/OpenAction [3 0 R /FitH null]", ""), FileKind.PDF,
                        "opens at a place.pdf"),
                arguments("opens at a place by an action.pdf",
                        pdf("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>", ""), FileKind.PDF,
                        "opens at a place by an action.pdf"),
                arguments("links to a page.pdf", pdf("", "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] "
                        + "/A << /S /URI /URI (https://example.invalid/) >> >>]"), FileKind.PDF, "links to a page.pdf"),
                arguments("written by a library.pdf", library(1), FileKind.PDF, "written by a library.pdf"),
                arguments("200 pages.pdf", pdf(200, "", ""), FileKind.PDF, "200 pages.pdf"),
                arguments("blank lines behind.pdf", joined(plainPdf(), ascii("\r\n\r\n\0\0")), FileKind.PDF,
                        "blank lines behind.pdf"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void honest_files_are_accepted_and_named_by_their_content(String name, byte[] bytes, FileKind kind, String shown) {
        ReceivedFile received = accept(name, bytes);

        assertThat(received.kind()).isEqualTo(kind);
        assertThat(received.shownName()).isEqualTo(shown);
        assertThat(received.sha256()).matches("[0-9a-f]{64}");
        assertThat(received.pages()).isPositive();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("empty.pdf", new byte[0], "empty"),
                arguments("one byte.pdf", new byte[] {'%'}, "notAccepted"),
                arguments("zeros.jpg", new byte[500], "unknownContent"),
                arguments("text.pdf", "劳动合同".getBytes(StandardCharsets.UTF_8), "notAccepted"),
                arguments("gif.jpg", encoded(aPicture(9, 9), "gif"), "notAccepted"),
                arguments("bmp.png", encoded(aPicture(9, 9), "bmp"), "notAccepted"),
                arguments("tiff.jpg", encoded(aPicture(9, 9), "tiff"), "notAccepted"),
                arguments("webp.jpg", joined(ascii("RIFF\44\0\0\0WEBPVP8 "), new byte[40]), "notAccepted"),
                arguments("iphone.jpg", joined(new byte[] {0, 0, 0, 24}, ascii("ftypheic\0\0\0\0mif1heic"), new byte[40]),
                        "applePhoto"),
                arguments("program.pdf", joined(ascii("MZ\220\0\3\0\0\0\4\0\0\0\377\377"), new byte[300]), "notAccepted"),
                arguments("program.jpg", joined(ascii("\177ELF\2\1\1"), new byte[60]), "notAccepted"),
                arguments("class.png", joined(new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61},
                        new byte[60]), "notAccepted"),
                arguments("zip.pdf", zip("a.txt", ascii("a")), "notAccepted"),
                arguments("word.pdf", zip("word/document.xml", ascii("<w/>")), "notAccepted"),
                arguments("old word.pdf", joined(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1,
                        (byte) 0xB1, 0x1A, (byte) 0xE1}, new byte[600]), "notAccepted"),
                arguments("rar.jpg", joined(ascii("Rar!\32\7\0"), new byte[60]), "notAccepted"),
                arguments("page.pdf", ascii("<!DOCTYPE html><html><script>alert(1)</script></html>"), "notAccepted"),
                arguments("page before pdf.pdf", joined(ascii("<html><script>1</script></html>\n"), plainPdf()),
                        "notAccepted"),
                arguments("drawing.png", ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        "notAccepted"),
                arguments("entity.png", ascii("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">"
                        + "]><svg xmlns=\"http://www.w3.org/2000/svg\">&e;</svg>"), "notAccepted"),
                arguments("shell.pdf", ascii("#!/bin/sh\nrm -rf /\n"), "notAccepted"),
                arguments("film.jpg", joined(new byte[] {0, 0, 0, 24}, ascii("ftypmp42\0\0\0\0mp42isom"), new byte[40]),
                        "notAccepted"),
                arguments("postscript.pdf", ascii("%!PS-Adobe-3.0\n%%EOF\n"), "notAccepted"),
                arguments("tenth of a jpeg.jpg", first(detailedJpeg(), 0.1), "pictureBroken"),
                arguments("half a jpeg.jpg", first(detailedJpeg(), 0.5), "pictureBroken"),
                arguments("jpeg without its end.jpg", Arrays.copyOf(detailedJpeg(), detailedJpeg().length - 2),
                        "pictureBroken"),
                arguments("half a jpeg with an end.jpg", joined(first(detailedJpeg(), 0.5),
                        new byte[] {(byte) 0xFF, (byte) 0xD9}), "pictureBroken"),
                arguments("only the start of a jpeg.jpg", Arrays.copyOf(jpeg(), 20), "pictureBroken"),
                arguments("half a png.png", first(png(), 0.5), "pictureBroken"),
                arguments("png without its end.png", Arrays.copyOf(png(), png().length - 12), "pictureBroken"),
                arguments("png with a changed byte.png", changed(png(), 45), "pictureBroken"),
                arguments("png with too few pixels.png", SampleFiles.pngClaiming(100, 100, 8, 2, new byte[50]),
                        "pictureBroken"),
                arguments("png of no size.png", SampleFiles.pngClaiming(0, 100, 8, 2, new byte[50]), "pictureBroken"),
                arguments("50,000 x 50,000.png", SampleFiles.pngClaiming(50_000, 50_000, 8, 2, new byte[5_000_000]),
                        "tooManyPixels"),
                arguments("deep.png", SampleFiles.pngClaiming(6_000, 6_000, 16, 6, new byte[5_000_000]), "tooManyPixels"),
                arguments("half a pdf.pdf", first(plainPdf(), 0.5), "pdfBroken"),
                arguments("pdf without its end.pdf", first(plainPdf(), 0.9), "pdfBroken"),
                arguments("only a header.pdf", ascii("%PDF-1.7\n%%EOF"), "pdfBroken"),
                arguments("pdf without pages.pdf", pdf(0, "", ""), "pdfBroken"),
                arguments("page whose content is gone.pdf", pdf("", "/Contents 99 0 R"), "pdfBroken"),
                arguments("pages in a circle.pdf", circle(), "pdfBroken"),
                arguments("nested arrays.pdf", pdf("", "", "[".repeat(200_000) + "]".repeat(200_000)), "pdfBroken"),
                arguments("201 pages.pdf", pdf(201, "", ""), "tooManyPages"),
                arguments("password.pdf", locked("owner", "user"), "pdfEncrypted"),
                arguments("restricted.pdf", locked("owner", ""), "pdfEncrypted"),
                arguments("script at opening.pdf", pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", ""),
                        "pdfActive"),
                arguments("script elsewhere.pdf", pdf("", "", "<< /S /JavaScript /JS (1) >>"), "pdfActive"),
                arguments("script spelt oddly.pdf", pdf("", "", "<< /S /Java#53cript /J#53 (1) >>"), "pdfActive"),
                arguments("named script.pdf", pdf("/Names << /JavaScript << /Names [] >> >>", ""), "pdfActive"),
                arguments("starts a program.pdf", pdf("", "", "<< /S /Launch /F (calc.exe) >>"), "pdfActive"),
                arguments("opens a form's address.pdf",
                        pdf("/OpenAction << /S /URI /URI (https://example.invalid/) >>", ""), "pdfActive"),
                arguments("sends a form.pdf", pdf("", "", "<< /S /SubmitForm /F (https://example.invalid/) >>"),
                        "pdfActive"),
                arguments("opens another file by a link.pdf", linking("<< /S /GoToR /F (other.pdf) /D [0 /Fit] >>"), "pdfActive"),
                arguments("opens a file inside by a link.pdf", linking("<< /S /GoToE /T << /R /C >> >>"), "pdfActive"),
                arguments("hides a note by a link.pdf", linking("<< /S /Hide /T (a) >>"), "pdfActive"),
                arguments("prints by a link.pdf", linking("<< /S /Named /N /Print >>"), "pdfActive"),
                arguments("starts a program by a link.pdf", linking("<< /S /Launch /F (calc.exe) >>"), "pdfActive"),
                arguments("sends a form by a link.pdf", linking("<< /S /SubmitForm /F (https://example.invalid/) >>"), "pdfActive"),
                arguments("empties a form by a link.pdf", linking("<< /S /ResetForm >>"), "pdfActive"),
                arguments("takes data in by a link.pdf", linking("<< /S /ImportData /F (a.fdf) >>"), "pdfActive"),
                arguments("plays by a link.pdf", linking("<< /S /Rendition /OP 0 >>"), "pdfActive"),
                arguments("does what nobody has heard of by a link.pdf", linking("<< /S /Unheard >>"), "pdfActive"),
                arguments("goes to a page and then elsewhere.pdf", linking("<< /S /GoTo /D [3 0 R /Fit] /Next << /S /URI /URI (https://example.invalid/) >> >>"), "pdfActive"),
                arguments("goes to a page and then to many places.pdf", linking("<< /S /GoTo /D [3 0 R /Fit] /Next [<< /S /GoTo /D [3 0 R /Fit] >> 5 0 R] >>", "<< /S /URI /URI (https://example.invalid/) >>"), "pdfActive"),
                arguments("outline that opens another file.pdf", pdf("/Outlines << /Type /Outlines /First 5 0 R /Last 5 0 R >>", "", "<< /Title (a) /A << /S /GoToR /F (other.pdf) /D [0 /Fit] >> >>"), "pdfActive"),
                arguments("opens with another file.pdf", pdf("/OpenAction << /S /GoToR /F (other.pdf) /D [0 /Fit] >>", ""), "pdfActive"),
                arguments("signed and linked.pdf", linking("<< /S /URI /URI (https://example.invalid/) >>", "<< /Type /Sig /ByteRange [0 9 9 9] /Contents <00> >>"), "pdfSignedLinks"),
                arguments("content that unfolds.pdf", pdf("", "", streamOf("/Filter /FlateDecode", deflated(zeros(120)))), "pdfTooComplex"),
                arguments("picture that unfolds.pdf", pdf("", "", streamOf("/Subtype /Image /Width 9 /Height 9 /Filter [/ASCIIHexDecode /FlateDecode]", ascii(java.util.HexFormat.of().formatHex(deflated(zeros(130)))))), "pdfTooComplex"),
                arguments("runs that unfold.pdf", pdf("", "", streamOf("/Filter /RunLengthDecode", runs())), "pdfTooComplex"),
                arguments("many contents that unfold.pdf", pdf("", "", java.util.Collections.nCopies(20, streamOf("/Filter /FlateDecode", deflated(zeros(30)))).toArray()), "pdfTooComplex"),
                arguments("acts on a page.pdf", pdf("", "/AA << /O << /S /Named /N /Print >> >>"), "pdfActive"),
                arguments("carries a file.pdf", pdf("/Names << /EmbeddedFiles << /Names [] >> >>", ""), "pdfEmbedded"),
                arguments("carries a file in a note.pdf",
                        pdf("", "/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] >>]"), "pdfEmbedded"),
                arguments("carries a virus test file.pdf", pdf("", "", "<< /Type /Filespec /F (e.com) /EF << /F 6 0 R >> >>",
                        streamOf("/Type /EmbeddedFile", ascii("X5O!P%@AP"))), "pdfEmbedded"),
                arguments("film on a page.pdf", pdf("", "/Annots [<< /Type /Annot /Subtype /RichMedia >>]"), "pdfEmbedded"),
                arguments("dynamic form.pdf", pdf("/AcroForm << /Fields [] /XFA [] >>", ""), "pdfForm"),
                arguments("pdf and archive.pdf", joined(plainPdf(), zip("evil.class", ascii("x"))), "polyglot"),
                arguments("pdf and page.pdf", joined(plainPdf(), ascii("<script>alert(1)</script>")), "polyglot"),
                arguments("archive inside with a pdf as its comment.pdf", archiveAround(), "polyglot"),
                arguments("packed objects that unfold.pdf", bomb("/FlateDecode", deflated(zeros(120))), "pdfTooComplex"),
                arguments("objects packed twice.pdf",
                        bomb("[/FlateDecode /FlateDecode]", deflated(deflated(zeros(120)))), "pdfTooComplex"),
                arguments("a great many objects.pdf", crowd(120_000), "pdfTooComplex"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void hostile_and_broken_files_are_refused_quickly_with_a_reason(String name, byte[] bytes, String code) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        assertRefused(name, bytes, code);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"10485759, true", "10485760, true", "10485761, false"})
    void ten_megabytes_are_accepted_and_one_byte_more_is_not(int length, boolean accepted) {
        byte[] bytes = SampleFiles.pdfOfLength(length);
        assertThat(bytes).hasSize(length);

        if (accepted) {
            assertThat(accept("合同.pdf", bytes).length()).isEqualTo(length);
        } else {
            assertRefused("合同.pdf", bytes, "tooLong");
        }
    }

    @Test
    void a_header_that_lies_about_the_length_changes_nothing() {
        byte[] tooLong = padded(jpeg(), Intake.LONGEST + 1);

        assertThatThrownBy(() -> Intake.accept("a.jpg", new ByteArrayInputStream(tooLong), 10))
                .hasMessage("evidence.tooLong");
        assertThat(Intake.accept("a.jpg", new ByteArrayInputStream(jpeg()), 10).kind()).isEqualTo(FileKind.JPEG);
        assertThat(Intake.accept("a.jpg", new ByteArrayInputStream(jpeg()), -1).kind()).isEqualTo(FileKind.JPEG);
    }

    @Test
    void a_transfer_that_stops_early_is_told_apart_from_a_broken_file() {
        assertThatThrownBy(() -> Intake.accept("a.jpg", new ByteArrayInputStream(jpeg()), jpeg().length + 1))
                .hasMessage("evidence.interrupted");
        assertThatThrownBy(() -> Intake.accept("a.jpg", breakingOff(), 100)).hasMessage("evidence.interrupted");
    }

    @Test
    void an_endless_stream_is_read_no_further_than_one_byte_too_many() {
        long[] taken = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return 'a';
            }
        };

        assertThatThrownBy(() -> Intake.accept("a.jpg", endless, 100)).hasMessage("evidence.tooLong");
        assertThat(taken[0]).isEqualTo(Intake.LONGEST + 1);
    }

    @Test
    void what_hides_in_a_picture_is_dropped() {
        byte[] hiding = joined(SampleFiles.jpegWithExif(1, "<script>alert('here')</script>"), ascii("<?php evil ?>"));

        String kept = new String(accept("a.jpg", hiding).content(), StandardCharsets.ISO_8859_1);

        assertThat(kept).doesNotContain("script", "Exif", "php");
    }

    @Test
    void the_same_picture_with_other_notes_in_it_has_the_same_hash() {
        byte[] one = withSegment(jpeg(), 0xFE, ascii("one"));
        byte[] other = withSegment(jpeg(), 0xFE, ascii("other"));

        assertThat(accept("1.jpg", one).sha256()).isEqualTo(accept("2.jpg", other).sha256());
    }

    /** Of a picture 64 wide and 48 high, red at the top left, held as EXIF says. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 64, 48, 10, 10
            2, 64, 48, 54, 10
            3, 64, 48, 54, 38
            4, 64, 48, 10, 38
            5, 48, 64, 10, 10
            6, 48, 64, 38, 10
            7, 48, 64, 38, 54
            8, 48, 64, 10, 54
            9, 64, 48, 10, 10
            """)
    void a_photograph_keeps_the_way_the_camera_was_held(int orientation, int width, int height, int x, int y)
            throws IOException {
        byte[] kept = accept("a.jpg", SampleFiles.jpegWithExif(orientation, "")).content();

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(picture.getRGB(x, y) >> 16 & 0xFF).as("red").isGreaterThan(150);
        assertThat(picture.getRGB(width - 1 - x, height - 1 - y) & 0xFF).as("blue").isGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 0.99})
    void a_picture_or_pdf_cut_anywhere_is_refused(double share) {
        for (byte[] whole : new byte[][] {detailedJpeg(), encoded(noise(), "png"), library(3)}) {
            assertThatThrownBy(() -> accept("cut", first(whole, share))).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void a_signed_pdf_must_stay_as_it_is_so_no_pdf_is_rewritten() {
        assertThat(accept("a.pdf", library(2)).content()).isEqualTo(library2);
        assertThat(accept("a.pdf", library2).pages()).isEqualTo(2);
    }

    @Test
    void a_bomb_costs_less_than_a_hundred_megabytes() {
        byte[] bomb = bomb("/FlateDecode", deflated(zeros(120)));
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

        assertRefused("bomb.pdf", bomb, "pdfTooComplex");

        long cost = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertThat(cost).isLessThan(100L * 1024 * 1024);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void every_reason_is_said_in_both_languages(String name, byte[] bytes, String code) {
        for (Locale language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            String text = ResourceBundle.getBundle("anye.evidence.messages", language).getString("evidence." + code);
            assertThat(new MessageFormat(text).format(new Object[] {200, 40})).isNotBlank().doesNotContain("{");
        }
    }

    private static ReceivedFile accept(String name, byte[] bytes) {
        return Intake.accept(name, new ByteArrayInputStream(bytes), bytes.length);
    }

    private static void assertRefused(String name, byte[] bytes, String code) {
        assertThatThrownBy(() -> accept(name, bytes)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("evidence." + code);
            assertThat(refusal.field()).isEqualTo("file");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<< /S /URI /URI (https://example.invalid/) >>", "5 0 R"})
    void a_link_to_the_web_is_taken_out_and_the_page_stays(String action) {
        var received = accept("扫描.pdf", linking(action, "<< /S /URI /URI (https://example.invalid/) >>"));

        var kept = new String(received.content(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("example.invalid", "/URI");
        assertThat(received.pages()).isEqualTo(1);
        assertThat(accept("扫描.pdf", received.content()).content()).as("nothing more to take out").isEqualTo(received.content());
    }

    @Test
    void a_signed_file_stays_as_it_came() {
        var signed = pdf("", "", "<< /Type /Sig /ByteRange [0 9 9 9] /Contents <00> >>");

        assertThat(accept("合同.pdf", signed).content()).isEqualTo(signed);
    }

    private static byte[] linking(String action, Object... further) {
        return pdf("", "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A " + action + " >>]", further);
    }

    /** A byte that stands 128 times, again and again. */
    private static byte[] runs() {
        var runs = new byte[1024 * 1024];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
        }
        return runs;
    }

    private static InputStream breakingOff() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 0x55;
        return changed;
    }

    private static BufferedImage noise() {
        BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Random chance = new Random(7);
        for (int i = 0; i < 40_000; i++) {
            picture.setRGB(i % 200, i / 200, chance.nextInt());
        }
        return picture;
    }

    private static byte[] detailedJpeg() {
        return encoded(noise(), "jpg");
    }

    private static final byte[] library2 = written(2, null);

    private static byte[] library(int pages) {
        return pages == 2 ? library2 : written(pages, null);
    }

    private static byte[] locked(String owner, String user) {
        return written(1, new StandardProtectionPolicy(owner, user, new AccessPermission()));
    }

    private static byte[] written(int pages, StandardProtectionPolicy policy) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            if (policy != null) {
                document.protect(policy);
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] circle() {
        SampleFiles.PdfText text = new SampleFiles.PdfText();
        text.object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        text.object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        text.object(3, "<< /Type /Pages /Count 1 /Parent 2 0 R /Kids [2 0 R] >>");
        return text.finished("/Root 1 0 R");
    }

    private static byte[] crowd(int objects) {
        SampleFiles.PdfText text = new SampleFiles.PdfText().onePage();
        for (int i = 4; i < objects; i++) {
            text.object(i, "1");
        }
        return text.finished("/Root 1 0 R");
    }

    private static byte[] zeros(int megabytes) {
        byte[] blank = new byte[megabytes * 1024 * 1024];
        Arrays.fill(blank, (byte) ' ');
        return blank;
    }

    /** The list of objects, itself a stream, says that object 5 is packed in stream 4, and the trailer names object 5. */
    private static byte[] bomb(String filter, byte[] packed) {
        SampleFiles.PdfText text = new SampleFiles.PdfText();
        int[] places = new int[7];
        places[1] = text.length();
        text.object(1, "<< /Type /Catalog /Pages 2 0 R /More 5 0 R >>");
        places[2] = text.length();
        text.object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        places[3] = text.length();
        text.object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>");
        places[4] = text.length();
        text.stream(4, "/Type /ObjStm /N 1 /First 4 /Filter " + filter, packed);
        places[6] = text.length();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        for (int i = 0; i < 7; i++) {
            boolean inStream = i == 5;
            int place = inStream ? 4 : places[i];
            list.writeBytes(new byte[] {(byte) (i == 0 ? 0 : inStream ? 2 : 1), (byte) (place >> 16), (byte) (place >> 8),
                (byte) place, 0});
        }
        text.stream(6, "/Type /XRef /Size 7 /W [1 3 1] /Root 1 0 R", list.toByteArray());
        String whole = new String(text.finished(""), StandardCharsets.ISO_8859_1);
        return ascii(whole.substring(0, whole.lastIndexOf("xref\n0 1")) + "startxref\n" + places[6] + "\n%%EOF\n");
    }

    /** The archive lies in a stream of the PDF, and what follows of the PDF is the archive's comment. */
    private static byte[] archiveAround() {
        byte[] archive = zip("evil.class", ascii("x"));
        byte[] whole = pdf("", "", streamOf("", archive));
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("PK\5\6");
        int comment = whole.length - end - 22;
        whole[end + 20] = (byte) comment;
        whole[end + 21] = (byte) (comment >> 8);
        return whole;
    }
}
