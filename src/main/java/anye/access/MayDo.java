package anye.access;

import java.util.logging.Logger;

import jakarta.ejb.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;

/**
 * Stands before every enterprise bean (bound in {@code ejb-jar.xml}): a business call is denied unless the authorization
 * table allows it to who is acting. The start of the system and its timers act as the system.
 */
public class MayDo {

    private static final Logger LOG = Logger.getLogger(MayDo.class.getName());

    @Inject
    private CurrentActor actor;

    @Inject
    private RequestContextController request;

    @AroundInvoke
    public Object call(InvocationContext call) throws Exception {
        boolean opened = request.activate();
        try {
            var useCase = beanClass(call).getName();
            if (!Authorization.table().mayDo(useCase, actor.get())) {
                LOG.warning(() -> "Denied: " + useCase + " to " + actor.get());
                throw CurrentActor.notFound();
            }
            return call.proceed();
        } finally {
            if (opened) {
                request.deactivate();
            }
        }
    }

    @AroundTimeout
    public Object timer(InvocationContext call) throws Exception {
        return asSystem(call);
    }

    @PostConstruct
    public void start(InvocationContext call) throws Exception {
        if (beanClass(call).isAnnotationPresent(Startup.class)) {
            asSystem(call);
        } else {
            call.proceed();
        }
    }

    private Object asSystem(InvocationContext call) throws Exception {
        boolean opened = request.activate();
        var before = actor.get();
        try {
            actor.actAs(Actor.system(beanClass(call).getSimpleName()));
            return call.proceed();
        } finally {
            actor.is(before);
            if (opened) {
                request.deactivate();
            }
        }
    }

    /** The class as written, below what the container generates. */
    private static Class<?> beanClass(InvocationContext call) {
        Class<?> type = call.getTarget().getClass();
        while (type.isSynthetic() || type.getName().contains("$$") || type.getName().contains("__")) {
            type = type.getSuperclass();
        }
        return type;
    }
}
