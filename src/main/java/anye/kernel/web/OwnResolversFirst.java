package anye.kernel.web;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

/**
 * Expressions are first asked of {@link TextELResolver}, {@link RowELResolver}, {@link BeanELResolver} and {@link ObjectELResolver},
 * which answer nearly all of them. Resolvers of {@code faces-config.xml} come after the container's search of all beans, which every
 * {@code text}, every {@code row} and every {@code .name} of a page would go through for nothing.
 */
public class OwnResolversFirst extends ApplicationFactory {

    private Application application;

    public OwnResolversFirst(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public synchronized Application getApplication() {
        if (application == null) {
            application = new Own(getWrapped().getApplication());
        }
        return application;
    }

    @Override
    public synchronized void setApplication(Application given) {
        application = null;
        getWrapped().setApplication(given);
    }

    private static final class Own extends ApplicationWrapper {

        private ELResolver resolvers;

        private Own(Application wrapped) {
            super(wrapped);
        }

        /** Not before the first page asks: until then others may still add theirs to the container's. */
        @Override
        public synchronized ELResolver getELResolver() {
            if (resolvers == null) {
                var all = new CompositeELResolver();
                all.add(new TextELResolver());
                all.add(new RowELResolver());
                all.add(new BeanELResolver(CDI.current().getBeanManager().getELResolver()));
                all.add(new ObjectELResolver());
                all.add(getWrapped().getELResolver());
                resolvers = all;
            }
            return resolvers;
        }
    }
}
