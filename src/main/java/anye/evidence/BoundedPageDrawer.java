package anye.evidence;

import static anye.evidence.Intake.refusal;

import java.awt.Paint;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Draws a page and stops: after a time of the processor, after so many operators, so deep in forms, at so many points of pictures. Forms
 * that call each other, patterns, soft masks, letters that are drawings and appearances of annotations all pass through here.
 *
 * <p>What is asked again for every point (colours that a program computes, meshes) is left out: it is decoration in a paper.
 */
final class BoundedPageDrawer extends PageDrawer {

    private static final int MOST_OPERATORS = 2_000_000;
    /** A form in a form in a form is what honest programs write; each may hold a picture as large as the page. */
    private static final int DEEPEST = 12;
    private static final long MOST_POINTS = 4 * Redrawing.MOST_PIXELS;
    /** Of a line that is drawn in pieces. */
    private static final double MOST_DASHES = 20_000;

    private final Stopwatch stopwatch;
    private final PdfStreams streams;
    private int operators;
    private int depth;
    private long points;

    BoundedPageDrawer(PageDrawerParameters parameters, Stopwatch stopwatch) throws IOException {
        super(parameters);
        this.stopwatch = stopwatch;
        streams = new PdfStreams(stopwatch::look);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        count();
        if (OperatorName.BEGIN_INLINE_IMAGE.equals(operator.getName()) && operator.getImageParameters() != null && operator.getImageData() != null) {
            requireDrawable(operator.getImageParameters());
            streams.requireSmall(operator.getImageParameters(), new ByteArrayInputStream(operator.getImageData()));
        }
        super.processOperator(operator, operands);
    }

    private void count() {
        stopwatch.look();
        if (++operators > MOST_OPERATORS) {
            throw refusal("pdfTooComplex");
        }
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        count();
        super.showFontGlyph(matrix, font, code, displacement);
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
        count();
        super.showAnnotation(annotation);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        deeper(() -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        deeper(() -> super.showTransparencyGroup(form));
    }

    @Override
    protected void processSoftMask(PDTransparencyGroup group) throws IOException {
        deeper(() -> super.processSoftMask(group));
    }

    @Override
    protected void showType3Glyph(Matrix matrix, org.apache.pdfbox.pdmodel.font.PDType3Font font, int code, Vector displacement) throws IOException {
        deeper(() -> super.showType3Glyph(matrix, font, code, displacement));
    }

    @Override
    protected Paint getPaint(PDColor color) throws IOException {
        if (color.getColorSpace() instanceof PDPattern space) {
            if (space.getPattern(color) instanceof PDShadingPattern shaded && isAskedForEveryPoint(shaded.getShading())) {
                return new Color(0, 0, 0, 0);
            }
            var painted = new Paint[1];
            deeper(() -> painted[0] = super.getPaint(color));
            return painted[0];
        }
        return super.getPaint(color);
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        count();
        if (!isAskedForEveryPoint(getResources().getShading(name))) {
            super.shadingFill(name);
        }
    }

    private static boolean isAskedForEveryPoint(PDShading shading) {
        return shading == null || shading.getShadingType() != PDShading.SHADING_TYPE2 && shading.getShadingType() != PDShading.SHADING_TYPE3
                || shading.getCOSObject().getDictionaryObject(COSName.FUNCTION) instanceof COSDictionary function && function.getInt(COSName.FUNCTION_TYPE) == 4;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        requireDrawable(image.getCOSObject() instanceof COSDictionary dictionary ? dictionary : new COSDictionary());
        if (image instanceof PDImageXObject object) {
            requireDrawable(object.getCOSObject(), object.getCOSObject().getCOSStream(COSName.SMASK));
            requireDrawable(object.getCOSObject(), object.getCOSObject().getDictionaryObject(COSName.MASK) instanceof COSDictionary mask ? mask : null);
            if (PdfStreams.isUndrawn(object.getCOSObject()) || !object.isStencil() && object.getColorSpace() instanceof PDDeviceN) {
                return;
            }
        }
        super.drawImage(image);
    }

    /** Together with its mask a picture is as wide as the wider and as high as the higher of both. */
    private void requireDrawable(COSDictionary image, COSDictionary mask) {
        if (mask != null) {
            spend(Math.max(width(image), width(mask)) * Math.max(height(image), height(mask)));
        }
    }

    private void requireDrawable(COSDictionary image) {
        spend(width(image) * height(image));
    }

    private void spend(long more) {
        points += more;
        if (more < 0 || more > Redrawing.MOST_PIXELS || points > MOST_POINTS) {
            throw refusal("pdfTooComplex");
        }
    }

    private static long width(COSDictionary image) {
        return Math.max(0, image.getInt(COSName.WIDTH, image.getInt(COSName.W, 0)));
    }

    private static long height(COSDictionary image) {
        return Math.max(0, image.getInt(COSName.HEIGHT, image.getInt(COSName.H, 0)));
    }

    @Override
    public void strokePath() throws IOException {
        count();
        drawWholeIfTooManyDashes();
        super.strokePath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        count();
        drawWholeIfTooManyDashes();
        super.fillAndStrokePath(rule);
    }

    private void drawWholeIfTooManyDashes() {
        var dashes = getGraphicsState().getLineDashPattern();
        if (dashes != null && dashes.getDashArray().length > 0) {
            double shortest = Double.MAX_VALUE;
            for (float dash : dashes.getDashArray()) {
                shortest = Math.min(shortest, Math.max(transformWidth(dash), 0.0625));
            }
            var bounds = getLinePath().getBounds2D();
            if (!((bounds.getWidth() + bounds.getHeight()) / shortest <= MOST_DASHES)) {
                getGraphicsState().setLineDashPattern(new PDLineDashPattern());
            }
        }
    }

    /** What draws something and may fail. */
    private interface Drawing {
        void draw() throws IOException;
    }

    private void deeper(Drawing inner) throws IOException {
        count();
        if (++depth > DEEPEST) {
            throw refusal("pdfTooComplex");
        }
        try {
            inner.draw();
        } finally {
            depth--;
        }
    }
}
