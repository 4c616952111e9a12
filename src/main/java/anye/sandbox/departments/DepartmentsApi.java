package anye.sandbox.departments;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/sandbox/departments")
public class DepartmentsApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PretendDepartment.class);
    }
}
