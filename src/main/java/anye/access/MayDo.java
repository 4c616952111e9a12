package anye.access;

import java.util.logging.Logger;

import jakarta.ejb.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
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

    @Inject
    private Event<ActedFor> actedFor;

    @Inject
    private Event<HandledFor> handledFor;

    @AroundInvoke
    public Object call(InvocationContext call) throws Exception {
        boolean opened = request.activate();
        try {
            var useCase = beanClass(call).getName();
            if (!Authorization.table().mayDo(useCase, actor.get())) {
                LOG.warning(() -> "Denied: " + useCase + " to " + actor.get());
                throw CurrentActor.notFound();
            }
            return proceed(call, useCase);
        } finally {
            if (opened) {
                request.deactivate();
            }
        }
    }

    /** What is done for somebody else is told in the transaction in which it is done. */
    private Object proceed(InvocationContext call, String useCase) throws Exception {
        var before = actor.doing();
        try {
            actor.does(beanClass(call).getSimpleName());
            var done = call.proceed();
            if (actor.get().isActing()) {
                actedFor.fire(new ActedFor(actor.get(), useCase));
            }
            if (actor.get().isHandling()) {
                handledFor.fire(new HandledFor(actor.get(), beanClass(call).getSimpleName()));
            }
            return done;
        } finally {
            actor.does(before);
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
