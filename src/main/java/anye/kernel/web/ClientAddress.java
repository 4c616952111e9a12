package anye.kernel.web;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request comes from, as limits count it: the address, or of IPv6 the network of 64 bits, since one subscriber has
 * 2<sup>64</sup> addresses.
 *
 * <p>Behind a proxy every request comes from the proxy, which says for whom ({@code X-Forwarded-For}, or {@code Forwarded} of
 * RFC 7239). That is believed of the proxies of this installation alone, from the last one on backwards up to the first
 * address that is none of theirs: what stands before it, the client may have written. Where the two headers say different
 * things, one is the client's own, and neither counts.
 */
@WebListener
public final class ClientAddress implements ServletContextListener {

    private static final int IPV6_BYTES = 16;
    private static final int MOST_HOPS = 32;
    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for\\s*=\\s*(\"[^\"]*\"|[^;\\s\"]*)\\s*(?=;|$)");
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]*)](?::\\d{1,5})?|([0-9.]+):\\d{1,5}");

    /** A list of proxies that cannot be read ends the start, and not every request. */
    @Override
    public void contextInitialized(ServletContextEvent start) {
        Proxies.ofThisInstallation();
    }

    /** @return the client for limits; it stands in no log and no database in clear */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")), Collections.list(request.getHeaders("Forwarded")), Proxies.ofThisInstallation());
    }

    static String of(String peer, List<String> forwardedFor, List<String> forwarded, Proxies proxies) {
        return Proxies.address(peer).map(address -> counted(client(address, forwardedFor, forwarded, proxies))).orElse(peer);
    }

    private static InetAddress client(InetAddress peer, List<String> forwardedFor, List<String> forwarded, Proxies proxies) {
        if (!proxies.contain(peer)) {
            return peer;
        }
        var one = client(peer, hops(forwardedFor), proxies);
        var other = client(peer, hops(forwarded).stream().map(ClientAddress::named).toList(), proxies);
        if (forwardedFor.isEmpty() || forwarded.isEmpty()) {
            return forwarded.isEmpty() ? one : other;
        }
        return one.equals(other) ? one : peer;
    }

    /** The last that is no proxy of ours; what is no address hides whoever stands before it. */
    private static InetAddress client(InetAddress peer, List<String> hops, Proxies proxies) {
        var nearest = peer;
        for (int i = hops.size() - 1; i >= Math.max(0, hops.size() - MOST_HOPS) && proxies.contain(nearest); i--) {
            var before = address(hops.get(i));
            if (before.isEmpty()) {
                return nearest;
            }
            nearest = before.get();
        }
        return nearest;
    }

    private static List<String> hops(List<String> headers) {
        var hops = new ArrayList<String>();
        headers.forEach(header -> hops.addAll(List.of(header.split(",", -1))));
        return hops;
    }

    /** Of one element of {@code Forwarded}, the value of {@code for}. */
    private static String named(String element) {
        Matcher found = FOR.matcher(element.strip());
        return found.find() ? found.group(1).replace("\"", "") : "";
    }

    private static Optional<InetAddress> address(String hop) {
        var plain = hop.strip();
        var withPort = WITH_PORT.matcher(plain);
        if (withPort.matches()) {
            plain = withPort.group(1) == null ? withPort.group(2) : withPort.group(1);
        }
        return Proxies.address(plain);
    }

    private static String counted(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length < IPV6_BYTES) {
            return address.getHostAddress();
        }
        var network = new StringBuilder();
        for (int i = 0; i < IPV6_BYTES / 2; i += 2) {
            network.append(Integer.toHexString((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff)).append(':');
        }
        return network.append(":/64").toString();
    }
}
