package anye.kernel.web;

/** The English reading of {@link Texts}. */
public class Texts_en extends Texts {

    public Texts_en() {
        super("_en");
    }
}
