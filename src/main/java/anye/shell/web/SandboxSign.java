package anye.shell.web;

import anye.kernel.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Says on every page of a demonstration that nothing here is real. */
@Named
@ApplicationScoped
public class SandboxSign {

    public boolean isShown() {
        return Installation.sandbox();
    }
}
