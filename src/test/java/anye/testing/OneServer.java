package anye.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Payara Micro for tests inside the server. The adapter would start one for each class; since all classes come in the
 * same archive ({@link InContainer}), the first one's server answers for all of them, and ends with the process.
 */
public class OneServer extends PayaraMicroDeployableContainer {

    /** The adapter tells every servlet of the archive; a reference keeps the logger's level. */
    private static final Logger ADAPTER = Logger.getLogger(PayaraMicroDeployableContainer.class.getName());

    private static ProtocolMetaData deployed;

    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        ADAPTER.setLevel(Level.WARNING);
        var home = Build.directory(Build.TARGET.resolve("servers/in-container-" + TestDatabase.ofThisRun().name().toLowerCase() + "-" + ProcessHandle.current().pid()));
        // the product answers only to the address it is told, so the port is ours to choose
        int port = Build.freePort();
        configuration.setCmdOptions(Stream.concat(Build.SHORT_LIVED.stream(), settings(home, port).entrySet().stream().map(each -> escaped("-D" + each.getKey() + "=" + each.getValue())))
                .collect(Collectors.joining(" ")));
        configuration.setExtraMicroOptions(Build.microOptions(listening(home)).stream().map(OneServer::escaped).collect(Collectors.joining(" "))
                + " --port " + port + " --logtofile " + escaped(home.resolve("server.log").toString()));
        super.setup(configuration);
    }

    /** The adapter reads the port from what the server says at its start, so here it listens from the beginning. */
    private static Path listening(Path home) {
        try {
            return Files.write(home.resolve("pre-boot.txt"), Files.readAllLines(Build.PRE_BOOT).stream().filter(line -> !line.endsWith(".enabled=false")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(Path home, int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("anye.test.database", TestDatabase.ofThisRun().name().toLowerCase());
        settings.put("anye.sandbox", "on");
        // the server remembers a setting for a minute; a test that turns to another department does not wait for that
        settings.put("mp.config.cache.duration", "0");
        settings.put("anye.address", "http://127.0.0.1:" + port);
        settings.put("anye.data", home.resolve("data").toString());
        settings.put("java.io.tmpdir", Build.directory(home.resolve("tmp")).toString());
        settings.putAll(TestDatabase.ofThisRun().settings("in_container"));
        return settings;
    }

    /** The adapter splits its options at spaces. */
    private static String escaped(String option) {
        return option.replace(" ", "\\ ");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (deployed == null) {
            deployed = onLoopback(super.deploy(archive));
            deleteCopies();
        }
        return deployed;
    }

    /** The adapter leaves a copy of the archive among the machine's temporary files; the server has unpacked its own by now. */
    private static void deleteCopies() {
        ProcessHandle.current().children().flatMap(child -> Arrays.stream(child.info().arguments().orElse(new String[0])))
                .filter(argument -> argument.contains("arquillian-payara-micro") && argument.endsWith(".war"))
                .forEach(copy -> Build.delete(Path.of(copy).getParent().getParent()));
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the next class needs it; the adapter's own shutdown hook ends the server
    }

    /** The server names the address of its machine although it listens to the loopback address alone. */
    private static ProtocolMetaData onLoopback(ProtocolMetaData said) {
        var http = said.getContexts(HTTPContext.class).iterator().next();
        var local = new HTTPContext("127.0.0.1", http.getPort());
        http.getServlets().forEach(local::add);
        return new ProtocolMetaData().addContext(local);
    }
}
