package anye.declaration.api;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What belongs to 批量导入. */
@ApplicationPath("/payrolls")
public class PayrollsApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PayrollFiles.class);
    }
}
