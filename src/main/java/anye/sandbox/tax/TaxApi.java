package anye.sandbox.tax;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/sandbox/tax")
public class TaxApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PretendTaxBureau.class);
    }
}
