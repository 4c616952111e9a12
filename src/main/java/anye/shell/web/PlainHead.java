package anye.shell.web;

import java.io.IOException;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;

/**
 * The head of a page as it is written, and nothing else: the scripts that the platform's components bring along are for
 * requests behind the page's back, which ours never send.
 */
public class PlainHead extends Renderer {

    private static final String HEAD = "head";

    @Override
    public void encodeBegin(FacesContext context, UIComponent head) throws IOException {
        context.getResponseWriter().startElement(HEAD, head);
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent head) throws IOException {
        context.getResponseWriter().endElement(HEAD);
    }
}
