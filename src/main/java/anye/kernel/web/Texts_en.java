package anye.kernel.web;

import java.util.Locale;

/** The English reading of {@link Texts}. */
public class Texts_en extends Texts {

    public Texts_en() {
        super("_en", Locale.ENGLISH);
    }
}
