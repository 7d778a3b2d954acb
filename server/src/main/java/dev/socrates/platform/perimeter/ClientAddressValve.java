package dev.socrates.platform.perimeter;

import dev.socrates.platform.perimeter.Forwarding.Told;
import dev.socrates.platform.perimeter.PerimeterSettings.ForwardedHeader;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/// Puts the client's address, scheme and host in the place of the proxy's, for everything behind: filters, cookies,
/// error pages. Only where the proxy itself is trusted; anybody else's headers are mere text.
///
/// Tomcat's own valve trusts all private networks unless told otherwise and does not read `Forwarded`.
final class ClientAddressValve extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(ClientAddressValve.class);
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";
    private static final String FORWARDED = "Forwarded";

    private final List<Network> trusted;
    private final ForwardedHeader header;
    private final AtomicBoolean strangerSeen = new AtomicBoolean();

    ClientAddressValve(List<Network> trusted, ForwardedHeader header) {
        super(true);
        this.trusted = trusted;
        this.header = header;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Addresses.parse(request.getRemoteAddr()).ifPresent(peer -> {
            if (Forwarding.trusts(trusted, peer)) {
                forwarding(request).told(peer, trusted).ifPresent(told -> apply(request, told));
            } else if (speaksForOthers(request)) {
                hint(peer);
            }
        });
        getNext().invoke(request, response);
    }

    private Forwarding forwarding(Request request) {
        return switch (header) {
            case X_FORWARDED_FOR -> Forwarding.ofXForwarded(all(request, FOR), all(request, PROTO), all(request, HOST));
            case FORWARDED -> Forwarding.ofForwarded(all(request, FORWARDED));
        };
    }

    /// Tomcat makes a new start with each request, also on a connection that is kept.
    private static void apply(Request request, Told told) {
        var client = told.client().getHostAddress();
        request.setRemoteAddr(client);
        request.setRemoteHost(client);
        int oldStandard = Origin.standardPort(request.getScheme());
        told.scheme().ifPresent(scheme -> {
            request.getCoyoteRequest().scheme().setString(scheme);
            request.setSecure(scheme.equals("https"));
        });
        int standard = Origin.standardPort(request.getScheme());
        told.host().ifPresentOrElse(host -> rename(request, host, standard), () -> {
            if (request.getServerPort() == oldStandard) {
                request.getCoyoteRequest().setServerPort(standard);
            }
        });
    }

    private static void rename(Request request, HostName host, int standard) {
        var raw = request.getCoyoteRequest();
        raw.serverName().setString(host.host());
        raw.setServerPort(host.portOr(standard));
        raw.getMimeHeaders().setValue(HttpHeaders.HOST).setString(host.toString());
    }

    private static List<String> all(Request request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    private static boolean speaksForOthers(Request request) {
        return Optional.ofNullable(request.getHeader(FOR)).isPresent()
                || Optional.ofNullable(request.getHeader(FORWARDED)).isPresent();
    }

    /// Once: anybody can send these headers, and the log is not theirs to fill.
    private void hint(InetAddress peer) {
        if (strangerSeen.compareAndSet(false, true)) {
            LOG.warn(
                    "{} speaks for other clients and is not trusted, so they all count as one. If it is your proxy, "
                            + "set SOCRATES_TRUSTED_PROXIES={}",
                    peer.getHostAddress(),
                    peer.getHostAddress());
        }
    }
}
