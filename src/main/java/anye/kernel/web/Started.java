package anye.kernel.web;

import anye.kernel.FailedStart;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** The web application comes last: once its context stands, the start has passed. */
public class Started implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        FailedStart.passed();
    }
}
