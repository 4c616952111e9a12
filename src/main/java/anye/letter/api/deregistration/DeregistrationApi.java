package anye.letter.api.deregistration;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the office sees the signed 注销业务申请书. */
@ApplicationPath("/deregistrations")
public class DeregistrationApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(DeregistrationPaper.class);
    }
}
