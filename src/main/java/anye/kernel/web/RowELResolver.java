package anye.kernel.web;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;

/** The variable of a repetition ({@code ui:repeat}), which stands in the request while its row is written. No bean bears such a name. */
public class RowELResolver extends ReadingELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        var row = FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(name);
        if (row != null) {
            context.setPropertyResolved(base, property);
        }
        return row;
    }
}
