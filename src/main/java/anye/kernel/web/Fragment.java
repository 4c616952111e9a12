package anye.kernel.web;

import java.io.IOException;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/**
 * {@code ui:fragment}: a part of a page that is shown or not. It asks its condition once; the platform's own asks it before the
 * part, at its beginning and at its end, and tells everybody of each, and a list has hundreds.
 */
public class Fragment extends UIComponentBase {

    @Override
    public String getFamily() {
        return "facelets";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (getChildCount() == 0 || !isRendered()) {
            return;
        }
        var parts = getChildren();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).encodeAll(context);
        }
    }
}
