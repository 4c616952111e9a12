package anye.kernel.web;

/** The Chinese reading of {@link Texts}, named so that no server whose own language is another falls back to that one. */
public class Texts_zh extends Texts {
}
