package anye.sandbox;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import anye.kernel.web.Texts;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** With the sandbox on, its two portals (for employers and for staff) are configured as any other portal is. */
public class SandboxSettings implements ConfigSource {

    /** Below what an installation sets itself. */
    private static final int ORDINAL = 50;

    private final Map<String, String> settings = "on".equals(given("anye.sandbox")) ? settings() : Map.of();

    private static Map<String, String> settings() {
        var address = given("anye.address") == null ? "http://127.0.0.1:8080" : given("anye.address").replaceAll("/+$", "");
        var settings = new LinkedHashMap<String, String>();
        settings.put("anye.portals", "sandbox,sandbox-staff");
        for (var portal : new String[] {"sandbox", "sandbox-staff"}) {
            var key = "anye.portal." + portal + ".";
            settings.put(key + "issuer", address + "/sandbox/oidc");
            settings.put(key + "client-id", portal);
            settings.put(key + "client-secret", secret());
        }
        settings.put("anye.portal.sandbox.name", Texts.of(Locale.SIMPLIFIED_CHINESE, "sandbox.portal.title"));
        settings.put("anye.portal.sandbox-staff.name", Texts.of(Locale.SIMPLIFIED_CHINESE, "sandbox.portal.staff"));
        settings.put("anye.portal.sandbox-staff.users", "staff");
        return settings;
    }

    /** Made anew at each start: both sides of this conversation live in one process. */
    private static String secret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String given(String name) {
        var property = System.getProperty(name);
        return property != null ? property : System.getenv(name.toUpperCase().replace('.', '_'));
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public String getValue(String name) {
        return settings.get(name);
    }

    @Override
    public String getName() {
        return "sandbox";
    }
}
