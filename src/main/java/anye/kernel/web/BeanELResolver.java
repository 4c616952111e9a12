package anye.kernel.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;

/** A bean of ours that a page names: while a page is written it is looked for once, and a list names its beans in every row. */
public class BeanELResolver extends ReadingELResolver {

    private final ELResolver beans;

    BeanELResolver(ELResolver beans) {
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        var faces = FacesContext.getCurrentInstance();
        if (base != null || !(property instanceof String name) || faces == null || faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return null;
        }
        var found = found(faces);
        var bean = found.get(name);
        if (bean == null) {
            bean = beans.getValue(context, null, name);
            if (isOurs(bean)) {
                found.put(name, bean);
            }
        }
        if (bean != null) {
            context.setPropertyResolved(null, name);
        }
        return bean;
    }

    /** The platform's own names, such as {@code component}, mean another thing from place to place. */
    private static boolean isOurs(Object bean) {
        return bean != null && bean.getClass().getName().startsWith(ObjectELResolver.OURS);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> found(FacesContext faces) {
        return (Map<String, Object>) faces.getAttributes().computeIfAbsent(BeanELResolver.class, none -> new HashMap<String, Object>());
    }
}
