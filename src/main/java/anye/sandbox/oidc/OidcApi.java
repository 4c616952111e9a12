package anye.sandbox.oidc;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/sandbox/oidc")
public class OidcApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ProviderResource.class);
    }
}
