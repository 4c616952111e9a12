package anye.access.web;

import anye.kernel.Installation;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The session's cookie travels encrypted when our address is; the server alone cannot know, behind a proxy that decrypts. */
@WebListener
public class SecureCookies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext().getSessionCookieConfig().setSecure(Installation.address().startsWith("https:"));
    }
}
