package dev.socrates.platform.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.platform.perimeter.Forwarding.Told;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTests {

    private static final InetAddress PEER = InetAddress.ofLiteral("10.0.0.1");
    private static final List<Network> TRUSTED = List.of(
            Network.parse("10.0.0.0/8").orElseThrow(), Network.parse("fd00::/8").orElseThrow());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7                              | 203.0.113.7",
                "203.0.113.7, 10.0.0.2                    | 203.0.113.7",
                "1.1.1.1, 203.0.113.7                     | 203.0.113.7",
                "1.1.1.1, 203.0.113.7, 10.1.2.3, 10.0.0.9 | 203.0.113.7",
                "10.0.0.5                                 | 10.0.0.5",
                "10.0.0.5, 10.0.0.6                       | 10.0.0.5",
                "2001:db8::7                              | 2001:db8:0:0:0:0:0:7",
                "[2001:db8::7]:443                        | 2001:db8:0:0:0:0:0:7",
                "203.0.113.7:55123                        | 203.0.113.7",
                "203.0.113.7, fd00::2                     | 203.0.113.7",
                "::ffff:203.0.113.7                       | 203.0.113.7",
                "nonsense, 203.0.113.7                    | 203.0.113.7",
                "203.0.113.7, nonsense                    | 10.0.0.1",
                "203.0.113.7, unknown, 10.0.0.2           | 10.0.0.2",
                "127.1                                    | 10.0.0.1",
                "2130706433                               | 10.0.0.1",
                "1.2.3.999                                | 10.0.0.1",
                "' , ,203.0.113.7, ,'                     | 203.0.113.7"
            })
    void findsTheNearestAddressThatIsNotTrusted(String header, String client) {
        assertThat(xForwarded(header).client().getHostAddress()).isEqualTo(client);
    }

    @Test
    void readsSeveralHeadersAsOne() {
        var told = Forwarding.ofXForwarded(List.of("1.1.1.1", "203.0.113.7, 10.0.0.2"), List.of(), List.of())
                .told(PEER, TRUSTED);

        assertThat(told)
                .hasValueSatisfying(
                        found -> assertThat(found.client().getHostAddress()).isEqualTo("203.0.113.7"));
    }

    @Test
    void readsOnlySoManyEntries() {
        var chain = "203.0.113.7, " + String.join(", ", Collections.nCopies(100_000, "10.0.0.2"));

        assertThat(xForwarded(chain).client().getHostAddress()).isEqualTo("10.0.0.2");
    }

    @Test
    void tellsNothingWhereNothingWasSaid() {
        assertThat(Forwarding.ofXForwarded(List.of(), List.of(), List.of()).told(PEER, TRUSTED))
                .isEmpty();
        assertThat(Forwarding.ofForwarded(List.of()).told(PEER, TRUSTED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https        | https",
                "HTTPS        | https",
                "https, https | https",
                "https, http  | http",
                "http, https  | http",
                "https, x     | ",
                "gopher       | ",
                "javascript:x | "
            })
    void takesASchemeOnlyIfAllAgree(String proto, String scheme) {
        var told = Forwarding.ofXForwarded(List.of("203.0.113.7"), List.of(proto), List.of())
                .told(PEER, TRUSTED)
                .orElseThrow();

        assertThat(told.scheme()).isEqualTo(Optional.ofNullable(scheme));
    }

    @Test
    void takesSchemeAndHostWithoutAnAddress() {
        var told = Forwarding.ofXForwarded(List.of(), List.of("https"), List.of("app.example.com"))
                .told(PEER, TRUSTED);

        assertThat(told).hasValue(new Told(PEER, Optional.of("https"), HostName.parse("app.example.com")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.com/path", "a b", "user@evil.com", "evil.com:99999", "<script>"})
    void takesNoHostThatIsNone(String host) {
        var told = Forwarding.ofXForwarded(List.of("203.0.113.7"), List.of(), List.of(host))
                .told(PEER, TRUSTED);

        assertThat(told.orElseThrow().host()).isEmpty();
    }

    @Test
    void readsTheStandardHeader() {
        var told = Forwarding.ofForwarded(List.of(
                        "for=1.1.1.1;proto=http, For=\"[2001:db8::7]:4711\"; Proto=HTTPS;by=10.0.0.2;host=\"App.example.com:8443\"",
                        "for=10.0.0.2;proto=http"))
                .told(PEER, TRUSTED)
                .orElseThrow();

        assertThat(told.client().getHostAddress()).isEqualTo("2001:db8:0:0:0:0:0:7");
        assertThat(told.scheme()).hasValue("https");
        assertThat(told.host()).hasValue(new HostName("app.example.com", 8443));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for=_hidden",
                "for=unknown",
                "for=\"",
                "for=\"1.2.3.4",
                "for=",
                "=1.2.3.4",
                "for=\"1.2.3.4\\",
                ";;;",
                "by=1.2.3.4"
            })
    void ignoresWhatSaysNothing(String header) {
        var told = Forwarding.ofForwarded(List.of(header)).told(PEER, TRUSTED);

        assertThat(told.map(Told::client).orElse(PEER)).isEqualTo(PEER);
    }

    @Test
    void aCommaInQuotesEndsNothing() {
        var told = Forwarding.ofForwarded(List.of("for=\"a,for=1.1.1.1\", for=203.0.113.7"))
                .told(PEER, TRUSTED);

        assertThat(told.orElseThrow().client().getHostAddress()).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "192.168.1.128/25, 192.168.1.127, false",
        "192.168.1.128/25, 192.168.1.128, true",
        "192.168.1.5, 192.168.1.5, true",
        "192.168.1.5, 192.168.1.4, false",
        "0.0.0.0/0, 203.0.113.1, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "fd00::/8, fdff::1, true",
        "fd00::/8, fe00::1, false",
        "::1, ::1, true"
    })
    void knowsWhatIsInANetwork(String network, String address, boolean within) {
        assertThat(Network.parse(network).orElseThrow().contains(InetAddress.ofLiteral(address)))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "10.0.0/8",
                "::/129",
                "example.com",
                "10.0.0.0/8/8"
            })
    void knowsNoOtherNetworks(String text) {
        assertThat(Network.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::1, 2001:db8:1:2:0:0:0:0/64",
        "fe80:0:0:0:1:2:3:4%eth0, fe80:0:0:0:0:0:0:0/64",
        "::ffff:203.0.113.7, 203.0.113.7",
        "nonsense, unknown"
    })
    void countsAnIpv6NetworkAsOne(String address, String counted) {
        assertThat(Addresses.neighbourhood(address)).isEqualTo(counted);
    }

    private static Told xForwarded(String header) {
        return Forwarding.ofXForwarded(List.of(header), List.of(), List.of())
                .told(PEER, TRUSTED)
                .orElseThrow();
    }
}
