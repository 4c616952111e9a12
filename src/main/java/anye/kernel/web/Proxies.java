package anye.kernel.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import anye.kernel.Installation;

/**
 * The reverse proxies whose word counts on where a request comes from: {@code anye.proxies}, a list of addresses and of
 * networks such as {@code 10.20.0.0/28} or {@code fd00:1::/64}. Without it nobody's word counts.
 */
final class Proxies {

    /** So many bits of an address in common. */
    private record Network(byte[] address, int bits) {

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                if (((address[bit / 8] ^ other[bit / 8]) >> 7 - bit % 8 & 1) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Read at the first use, which is the start of the application. */
    private static final class Configured {
        private static final Proxies OF_THIS_INSTALLATION = of(Installation.setting("anye.proxies", ""));
    }

    private static final Pattern FOUR = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final List<Network> networks;

    private Proxies(List<Network> networks) {
        this.networks = networks;
    }

    static Proxies ofThisInstallation() {
        return Configured.OF_THIS_INSTALLATION;
    }

    /** @throws IllegalStateException for anything but a list of addresses and networks: a name could be anybody's tomorrow */
    static Proxies of(String list) {
        return new Proxies(Arrays.stream(list.split(",")).map(String::strip).filter(entry -> !entry.isEmpty()).map(Proxies::network).toList());
    }

    private static Network network(String entry) {
        var parts = entry.split("/", -1);
        var address = address(parts[0]).map(InetAddress::getAddress).orElse(null);
        var bits = parts.length == 1 && address != null ? address.length * 8 : parts.length == 2 && parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
        if (address == null || bits < 0 || bits > address.length * 8) {
            throw new IllegalStateException("anye.proxies: " + entry + " is neither an address nor a network");
        }
        return new Network(address, bits);
    }

    boolean contain(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address.getAddress()));
    }

    /** A written address; a name, which would have to be asked for, is none. An IPv4 address written as one of IPv6 is that of IPv4. */
    static Optional<InetAddress> address(String text) {
        var plain = text.replaceFirst("%.*", "");
        if (!FOUR.matcher(plain).matches() && !SIX.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(plain));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
