package anye.testing;

import java.lang.reflect.Proxy;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Settings where no server brings them: those of the system properties, so that a unit test can say what a secret is. */
public class SystemSettings extends ConfigProviderResolver {

    /** With which personal data are sealed and found. */
    public static void haveSecrets() {
        System.setProperty("anye.secret.personal-data", "what seals");
        System.setProperty("anye.secret.personal-lookup", "what finds");
    }

    @Override
    public Config getConfig() {
        return getConfig(null);
    }

    @Override
    public Config getConfig(ClassLoader loader) {
        return (Config) Proxy.newProxyInstance(Config.class.getClassLoader(), new Class<?>[] {Config.class}, (config, method, arguments) -> {
            if (!method.getName().equals("getOptionalValue")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return Optional.ofNullable(System.getProperty((String) arguments[0]));
        });
    }

    @Override
    public ConfigBuilder getBuilder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void registerConfig(Config config, ClassLoader loader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void releaseConfig(Config config) {
        throw new UnsupportedOperationException();
    }
}
