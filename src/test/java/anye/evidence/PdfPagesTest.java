package anye.evidence;

import static anye.evidence.SampleFiles.aPicture;
import static anye.evidence.SampleFiles.ascii;
import static anye.evidence.SampleFiles.deflated;
import static anye.evidence.SampleFiles.encoded;
import static anye.evidence.SampleFiles.joined;
import static anye.evidence.SampleFiles.pdf;
import static anye.evidence.SampleFiles.plainPdf;
import static anye.evidence.SampleFiles.streamOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever draws a stranger's page comes to an end. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PdfPagesTest {

    static Stream<Arguments> loops() {
        return Stream.of(
                arguments("forms that call each other", nested("/Type /XObject /Subtype /Form /BBox [0 0 200 200]", "/X Do ", 10, 10)),
                arguments("groups that call each other", nested("/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Group << /S /Transparency >>", "/X Do ", 10, 10)),
                arguments("forms in forms, each as large as the page", nested("/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Group << /S /Transparency /I true >>", "/X Do ", 1, 45)),
                arguments("a form that calls itself", page("/X Do", "/XObject << /X 6 0 R >>", form("/Resources << /XObject << /X 6 0 R >> >>", ascii("/X Do /X Do")))),
                arguments("patterns painted with patterns", patterns()));
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                arguments("a content that unfolds", page(streamOf("/Filter /FlateDecode", deflated(new byte[300 * 1024 * 1024])), "")),
                arguments("a form that unfolds", page("/X Do", "/XObject << /X 6 0 R >>", form("/Filter /FlateDecode", deflated(new byte[300 * 1024 * 1024])))),
                arguments("a form packed twice", page("/X Do", "/XObject << /X 6 0 R >>", form("/Filter [/FlateDecode /FlateDecode]", deflated(deflated(new byte[300 * 1024 * 1024]))))),
                arguments("a picture that unfolds", page("/X Do", "/XObject << /X 6 0 R >>", picture(9, 9, "/Filter /FlateDecode", deflated(new byte[300 * 1024 * 1024])))),
                arguments("a picture of 50,000 by 50,000 points", page("/X Do", "/XObject << /X 6 0 R >>", picture(50_000, 50_000, "", new byte[99]))),
                arguments("a photograph that is larger than it says", page("/X Do", "/XObject << /X 6 0 R >>", picture(9, 9, "/Filter /DCTDecode", claiming(40_000)))),
                arguments("a fax of two thousand million lines", page("/X Do", "/XObject << /X 6 0 R >>", picture(9, 9, "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 2000000000 >>", new byte[99]))),
                arguments("a picture with lines of a gigabyte", page("/X Do", "/XObject << /X 6 0 R >>",
                        picture(9, 9, "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 300000000 /Colors 3 >>", deflated(new byte[99])))),
                arguments("a high picture with a wide mask", page("/X Do", "/XObject << /X 6 0 R >>", picture(1, 39_000_000, "/SMask 7 0 R", new byte[99]), picture(39_000_000, 1, "", new byte[99]))),
                arguments("pictures one after the other", page("/X Do ".repeat(500), "/XObject << /X 6 0 R >>", picture(6_000, 6_000, "", new byte[99]))),
                arguments("a picture in the content that unfolds", page(joined(ascii("BI /W 9 /H 9 /CS /G /BPC 8 /F /Fl ID "), deflated(new byte[300 * 1024 * 1024]), ascii("\nEI")), "")),
                arguments("a function of many inputs", page("/S sh", "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 9 9] /Function 6 0 R >> >>",
                        streamOf("/FunctionType 0 /Domain [" + "0 1 ".repeat(30) + "] /Range [0 1 0 1 0 1] /Size [" + "2 ".repeat(30) + "] /BitsPerSample 8", new byte[99]))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("loops")
    void a_page_that_is_built_to_occupy_the_drawing_is_given_up(String name, byte[] bomb) {
        var threads = ManagementFactory.getThreadMXBean();
        long time = threads.getCurrentThreadCpuTime();
        assertThat(bomb).as("a small file").hasSizeLessThan(20_000);

        assertThat(PdfPages.png(bomb, 1)).isEmpty();

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - time)).isLessThan(Duration.ofSeconds(8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void a_page_that_is_built_to_exhaust_the_memory_is_given_up_before_it_takes_any(String name, byte[] bomb) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long time = threads.getCurrentThreadCpuTime();
        long memory = threads.getCurrentThreadAllocatedBytes();
        assertThat(bomb).as("it arrives").hasSizeLessThan(Intake.LONGEST);

        assertThat(PdfPages.png(bomb, 1)).isEmpty();

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - time)).isLessThan(Duration.ofSeconds(8));
        assertThat(threads.getCurrentThreadAllocatedBytes() - memory).as("memory taken").isLessThan(500L * 1024 * 1024);
    }

    static Stream<Arguments> decorations() {
        return Stream.of(
                arguments("a line of a thousand million pieces", page("[0.0001] 0 d 0 0 m 100000000 0 l S 0 0 100 100 re f", "")),
                arguments("colours that a program computes", page("/S sh 0 0 100 100 re f", "/Shading << /S << /ShadingType 1 /ColorSpace /DeviceRGB /Function 6 0 R >> >>",
                        streamOf("/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1]", ascii("{" + "sin cos ".repeat(1500) + " dup dup }")))),
                arguments("a picture of a kind that nothing here decodes", page("/X Do 0 0 100 100 re f", "/XObject << /X 6 0 R >>", picture(9, 9, "/Filter /JPXDecode", new byte[99]))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decorations")
    void what_costs_too_much_is_left_out_and_the_page_is_drawn(String name, byte[] page) throws Exception {
        assertBlack(page);
    }

    static Stream<Arguments> honest() throws Exception {
        return Stream.of(
                arguments("plain", plainPdf()),
                arguments("a form in a form in a form", nested("/Type /XObject /Subtype /Form /BBox [0 0 200 200]", "0 0 100 100 re f /X Do ", 2, 3)),
                arguments("a scan", page("100 0 0 100 0 0 cm /X Do", "/XObject << /X 6 0 R >>", picture(2400, 3000, "/Filter /FlateDecode", deflated(new byte[2400 * 3000 * 3])))),
                arguments("a photograph", page("100 0 0 100 0 0 cm /X Do", "/XObject << /X 6 0 R >>",
                        picture(64, 48, "/Filter /DCTDecode", encoded(new java.awt.image.BufferedImage(64, 48, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpg")))),
                arguments("a dashed line", page("[3 2] 0 d 0 150 m 200 150 l S 0 0 100 100 re f", "")),
                arguments("a colour that runs", page("0 0 100 100 re f 150 150 10 10 re W n /S sh",
                        "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 9] /Function << /FunctionType 2 /Domain [0 1] /N 1 >> >> >>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("honest")
    void an_honest_page_is_drawn(String name, byte[] page) throws Exception {
        assertThat(Intake.accept("a.pdf", new ByteArrayInputStream(page), -1).pages()).isEqualTo(1);
        assertBlack(page);
    }

    @Test
    void pages_that_are_not_there_are_not_drawn() {
        assertThat(PdfPages.png(plainPdf(), 0)).isEmpty();
        assertThat(PdfPages.png(plainPdf(), 2)).isEmpty();
        assertThat(PdfPages.png(ascii("no PDF"), 1)).isEmpty();
    }

    @Test
    void hostile_pages_drawn_at_the_same_time_hold_up_nobody() throws Exception {
        var bomb = nested("/Type /XObject /Subtype /Form /BBox [0 0 200 200]", "/X Do ", 10, 10);
        var hostile = IntStream.range(0, 2).mapToObj(i -> Thread.ofPlatform().start(() -> PdfPages.png(bomb, 1))).toList();
        for (var each : hostile) {
            each.join();
        }
        assertBlack(plainPdf());
    }

    private static void assertBlack(byte[] page) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(PdfPages.png(page, 1).orElseThrow()));
        assertThat(picture.getRGB(picture.getWidth() / 4, picture.getHeight() * 3 / 4) & 0xFFFFFF).as("the lower left quarter").isZero();
        assertThat(picture.getRGB(picture.getWidth() * 3 / 4, picture.getHeight() / 8) & 0xFFFFFF).as("the upper right").isEqualTo(0xFFFFFF);
    }

    private static byte[] page(String content, String resources, Object... further) {
        return page(streamOf("", ascii(content)), resources, further);
    }

    /** Object 5 is the content, further ones follow. */
    private static byte[] page(byte[] content, String resources, Object... further) {
        var objects = new ArrayList<Object>(List.of(new String(content, 0, 2, java.nio.charset.StandardCharsets.ISO_8859_1).equals("<<") ? content : streamOf("", content)));
        objects.addAll(List.of(further));
        return pdf("", "/Contents 5 0 R /Resources << " + resources + " >>", objects.toArray());
    }

    /** Each of so many levels does the next so many times. */
    private static byte[] nested(String dictionary, String call, int times, int levels) {
        var forms = new ArrayList<Object>();
        for (int level = 0; level < levels; level++) {
            forms.add(level == levels - 1 ? streamOf(dictionary, ascii("0 0 100 100 re f"))
                    : streamOf(dictionary + " /Resources << /XObject << /X " + (7 + level) + " 0 R >> >>", ascii(call.repeat(times))));
        }
        return page("/X Do", "/XObject << /X 6 0 R >>", forms.toArray());
    }

    private static byte[] patterns() {
        var patterns = new ArrayList<Object>();
        for (int level = 0; level < 12; level++) {
            patterns.add(streamOf("/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 100 100] /XStep 100 /YStep 100 /Resources << /Pattern << /P " + (7 + Math.min(level, 10)) + " 0 R >> >>",
                    ascii("/Pattern cs /P scn 0 0 50 50 re f ".repeat(10))));
        }
        return page("/Pattern cs /P scn 0 0 200 200 re f", "/Pattern << /P 6 0 R >>", patterns.toArray());
    }

    private static byte[] form(String dictionary, byte[] content) {
        return streamOf("/Type /XObject /Subtype /Form /BBox [0 0 200 200] " + dictionary, content);
    }

    private static byte[] picture(int width, int height, String dictionary, byte[] content) {
        return streamOf("/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 /Width " + width + " /Height " + height + " " + dictionary, content);
    }

    /** A JPEG whose frame says that it is so wide and so high. */
    private static byte[] claiming(int side) {
        var jpeg = encoded(aPicture(8, 8), "jpg");
        for (int at = 2; at < jpeg.length; at += 2 + ByteBuffer.wrap(jpeg).getShort(at + 2)) {
            if ((jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) side).putShort(at + 7, (short) side);
                return jpeg;
            }
        }
        throw new IllegalStateException("a JPEG without a frame");
    }
}
