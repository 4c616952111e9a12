package anye.kernel.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

/** Answers what a page reads and leaves to the platform what it writes. */
abstract class ReadingELResolver extends ELResolver {

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // left to the platform
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }
}
