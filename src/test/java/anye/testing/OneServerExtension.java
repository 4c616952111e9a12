package anye.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian to use {@link OneServer}. */
public class OneServerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        // the adapter insists on its own settings before it asks us for ours
        System.setProperty("payara.microJar", Build.microJar().toString());
        System.setProperty("payara.consoleOutput", "false");
        System.setProperty("payara.randomHttpPort", "false");
        System.setProperty("payara.autoBindHttp", "false");
        System.setProperty("payara.startupTimeoutInSeconds", "600");
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, OneServer.class);
    }
}
