package anye.sandbox;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import anye.kernel.Installation;
import anye.kernel.web.Texts;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** The settings that connect this installation to its own pretend portal, below everything that an installation itself sets. */
public class SandboxSettings implements ConfigSource {

    public static final String EMPLOYERS = "sandbox";
    public static final String STAFF = "sandbox-staff";

    private static final int BELOW_ALL = 50;

    @Override
    public Map<String, String> getProperties() {
        var settings = new LinkedHashMap<String, String>();
        for (var name : getPropertyNames()) {
            var value = getValue(name);
            if (value != null) {
                settings.put(name, value);
            }
        }
        return settings;
    }

    @Override
    public Set<String> getPropertyNames() {
        return isOn() ? Set.of("anye.portals", of(EMPLOYERS, "issuer"), of(EMPLOYERS, "client-id"), of(EMPLOYERS, "client-secret"), of(EMPLOYERS, "name"),
                of(STAFF, "issuer"), of(STAFF, "client-id"), of(STAFF, "client-secret"), of(STAFF, "name"), of(STAFF, "users")) : Set.of();
    }

    @Override
    public String getValue(String name) {
        if (!name.startsWith("anye.portal") || !isOn()) {
            return null;
        }
        return switch (name) {
            case "anye.portals" -> EMPLOYERS + "," + STAFF;
            case "anye.portal.sandbox.issuer", "anye.portal.sandbox-staff.issuer" -> Installation.address() + "/sandbox/oidc";
            case "anye.portal.sandbox.client-id" -> EMPLOYERS;
            case "anye.portal.sandbox-staff.client-id" -> STAFF;
            case "anye.portal.sandbox.client-secret", "anye.portal.sandbox-staff.client-secret" -> Installation.secret("sandbox-portal");
            case "anye.portal.sandbox.name" -> Texts.of(Locale.SIMPLIFIED_CHINESE, "sandbox.portal.employers");
            case "anye.portal.sandbox-staff.name" -> Texts.of(Locale.SIMPLIFIED_CHINESE, "sandbox.portal.staff");
            case "anye.portal.sandbox-staff.users" -> "staff";
            default -> null;
        };
    }

    private static String of(String portal, String what) {
        return "anye.portal." + portal + "." + what;
    }

    /** Asked directly: the configuration cannot be asked while it is being put together. */
    private static boolean isOn() {
        var property = System.getProperty("anye.sandbox");
        return "on".equals(property != null ? property : System.getenv("ANYE_SANDBOX"));
    }

    @Override
    public int getOrdinal() {
        return BELOW_ALL;
    }

    @Override
    public String getName() {
        return "sandbox";
    }
}
