package anye.shell.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * A page without a form is never sent back, so nothing of it is kept on the server: who only reads takes no memory, and a
 * visitor who has not signed in gets no session.
 */
public class PageToRead implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        var page = (UIViewRoot) event.getSource();
        if (!hasForm(page)) {
            page.setTransient(true);
        }
    }

    private static boolean hasForm(UIComponent component) {
        for (var child : component.getChildren()) {
            if (child instanceof UIForm || hasForm(child)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
