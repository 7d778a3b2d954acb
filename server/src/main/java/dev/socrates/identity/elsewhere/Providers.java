package dev.socrates.identity.elsewhere;

import dev.socrates.identity.elsewhere.ElsewhereSettings.ProviderSettings;
import dev.socrates.platform.startup.StartException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The providers that are configured. None of them is asked anything before somebody wants to sign in
/// there: one that is down stops neither the start nor another's sign-in.
@Component
public class Providers {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Set<String> OURSELVES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final List<Provider> providers;

    Providers(ElsewhereSettings settings) {
        var faults = new ArrayList<String>();
        var found = new ArrayList<Provider>();
        new TreeMap<>(settings.providers()).forEach((id, one) -> {
            if (!one.isEmpty()) {
                faults.addAll(faults(id, one));
                found.add(provider(id, one));
            }
        });
        if (!faults.isEmpty()) {
            throw new StartException(String.join("; ", faults));
        }
        this.providers = List.copyOf(found);
    }

    public List<Provider> all() {
        return providers;
    }

    public Optional<Provider> find(String id) {
        return providers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// What people call it, also when it is not configured any more.
    public String name(String id) {
        return find(id).map(Provider::name).orElse(id);
    }

    private static Provider provider(String id, ProviderSettings one) {
        var type = one.type();
        var name = one.name().isEmpty() ? (type.title().isEmpty() ? id : type.title()) : one.name();
        var issuer = one.issuer().isEmpty() ? type.issuer() : one.issuer();
        var scopes = one.scopes().isEmpty() ? type.scopes() : Set.copyOf(one.scopes());
        return new Provider(
                id,
                name,
                new Provider.Client(type, issuer.replaceFirst("/+$", ""), one.clientId(), one.clientSecret(), scopes));
    }

    private static List<String> faults(String id, ProviderSettings one) {
        var faults = new ArrayList<String>();
        var where = "socrates.identity.providers." + id + ": ";
        if (!ID.matcher(id).matches()) {
            faults.add(where + "an id has letters a to z, digits and -");
        }
        if (one.clientId().isEmpty() || one.clientSecret().isEmpty()) {
            faults.add(where + "client-id and client-secret belong together");
        }
        if (one.issuer().isEmpty() && one.type().issuer().isEmpty()) {
            faults.add(where + "the issuer is missing");
        }
        if (!one.issuer().isEmpty() && !isTrustworthy(one.issuer())) {
            faults.add(where + "the issuer must be an https address (http only on this machine)");
        }
        if (!one.scopes().isEmpty()
                && one.type() != ProviderType.GITHUB
                && !one.scopes().contains("openid")) {
            faults.add(where + "the scopes must contain openid");
        }
        return faults;
    }

    /// What comes over http anybody on the way may have written.
    private static boolean isTrustworthy(String issuer) {
        try {
            var uri = URI.create(issuer);
            return uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null
                    && isPrivate(uri);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isPrivate(URI uri) {
        return "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && OURSELVES.contains(uri.getHost()));
    }
}
