package anye.kernel.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.el.ELContext;
import jakarta.el.ELException;

/**
 * What a page names of an object: {@code #{row.name}} of a record or a bean of ours, {@code #{row.says(word)}} of anything.
 * The platform reads the components of a record, but refuses what a record reckons from them ({@code isOpen()}); for every call it
 * copies all methods of the class, and a page makes hundreds. What is not found here, or is found more than once, is left to it.
 */
public class ObjectELResolver extends ReadingELResolver {

    static final String OURS = "anye.";

    private record Call(String name, int arguments) {
    }

    private final Map<Class<?>, Map<String, Optional<Method>>> properties = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<Call, Optional<Method>>> calls = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null || !(property instanceof String name)) {
            return null;
        }
        var read = property(base.getClass(), name);
        if (read.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return call(read.get(), base);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null || types != null || !(method instanceof String name)) {
            return null;
        }
        var given = arguments == null ? new Object[0] : arguments;
        var called = called(base.getClass(), new Call(name, given.length));
        if (called.isEmpty()) {
            return null;
        }
        var asked = called.get().getParameterTypes();
        var fitting = new Object[given.length];
        Arrays.setAll(fitting, place -> context.convertToType(given[place], asked[place]));
        context.setPropertyResolved(base, method);
        return call(called.get(), base, fitting);
    }

    private static Object call(Method method, Object base, Object... arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    private Optional<Method> property(Class<?> type, String name) {
        var known = properties.get(type);
        if (known == null) {
            known = properties.computeIfAbsent(type, ignored -> new ConcurrentHashMap<>());
        }
        var read = known.get(name);
        return read != null ? read : known.computeIfAbsent(name, ignored -> type.getName().startsWith(OURS) ? findProperty(type, name) : Optional.empty());
    }

    private static Optional<Method> findProperty(Class<?> type, String name) {
        var capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        var names = type.isRecord() ? Stream.of(name, "get" + capital, "is" + capital) : Stream.of("get" + capital, "is" + capital);
        return names.flatMap(each -> findAll(type, each, 0).stream()).filter(method -> method.getReturnType() != void.class).findFirst();
    }

    private Optional<Method> called(Class<?> type, Call call) {
        var known = calls.get(type);
        if (known == null) {
            known = calls.computeIfAbsent(type, ignored -> new ConcurrentHashMap<>());
        }
        var found = known.get(call);
        return found != null ? found : known.computeIfAbsent(call, ignored -> findOnly(type, call));
    }

    private static Optional<Method> findOnly(Class<?> type, Call call) {
        var all = findAll(type, call.name(), call.arguments());
        return all.size() == 1 && !all.get(0).isVarArgs() ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static List<Method> findAll(Class<?> type, String name, int arguments) {
        return !Modifier.isPublic(type.getModifiers()) ? List.of() : Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments && !method.isBridge() && Modifier.isPublic(method.getDeclaringClass().getModifiers())).toList();
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base instanceof Record && property instanceof String name && property(base.getClass(), name).isPresent()) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(true);
        }
        return true;
    }
}
