package anye.access;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import anye.kernel.Division;
import anye.kernel.Installation;
import com.nimbusds.jose.JWSAlgorithm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * The configured portals: {@code anye.portals=lnzwfw,zjzwfw} names them, {@code anye.portal.lnzwfw.issuer} and its kin describe each.
 */
@Named
@ApplicationScoped
public class Portals {

    private final Map<String, Portal> portals = new LinkedHashMap<>();

    @PostConstruct
    void read() {
        Installation.setting("anye.portals").stream().flatMap(ids -> Arrays.stream(ids.split(","))).map(String::trim).filter(id -> !id.isEmpty())
                .forEach(id -> portals.put(id, read(id)));
    }

    private static Portal read(String id) {
        var redirect = of(id, "redirect").orElseGet(() -> Installation.address() + "/sign-in/callback/" + id);
        var algorithms = Arrays.stream(of(id, "algorithms").orElse("RS256").split(",")).map(String::trim).map(JWSAlgorithm::parse).collect(Collectors.toSet());
        var claims = new Portal.Claims(of(id, "claim.credit-code").orElse("credit_code"), of(id, "claim.unit-name").orElse("unit_name"),
                of(id, "claim.unit-type").orElse("unit_type"), of(id, "claim.division").orElse("division"),
                of(id, "claim.handler-name").orElse("handler_name"), of(id, "claim.handler-phone").orElse("handler_phone"),
                of(id, "claim.person-kind").orElse("person_kind"));
        return new Portal(id, of(id, "name").orElse(id), URI.create(must(id, "issuer")), must(id, "client-id"), must(id, "client-secret"),
                URI.create(redirect), of(id, "division").map(Division::of).orElse(Division.NATION), algorithms,
                of(id, "users").orElse("employers").equals("staff"), claims);
    }

    private static Optional<String> of(String id, String what) {
        return Installation.setting("anye.portal." + id + "." + what);
    }

    private static String must(String id, String what) {
        return of(id, what).orElseThrow(() -> new IllegalStateException("The setting anye.portal." + id + "." + what + " is missing"));
    }

    public Optional<Portal> find(String id) {
        return Optional.ofNullable(portals.get(id));
    }

    public List<Portal> getForEmployers() {
        return portals.values().stream().filter(portal -> !portal.forStaff()).toList();
    }

    public List<Portal> getForStaff() {
        return portals.values().stream().filter(Portal::forStaff).toList();
    }

    /** The directories that can sign staff in here. */
    Set<String> staffIssuers() {
        return getForStaff().stream().map(portal -> portal.issuer().toString()).collect(Collectors.toSet());
    }
}
