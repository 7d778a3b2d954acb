package dev.socrates.platform.limits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Which limits a call falls under. Whoever calls too much gets [LimitExceeded].
final class RateLimits {

    private final Buckets buckets;
    private final Optional<Quota> account;
    private final Optional<Quota> key;
    private final Optional<Quota> address;
    private final Optional<Quota> endpoint;
    private final List<Rule> rules;

    /// There are as many as there are operations.
    private final Map<Operation, List<Rule>> known = new ConcurrentHashMap<>();

    private record Operation(String method, String pattern) {}

    private record Rule(Optional<Quota> quota, List<CallPattern> calls) {

        boolean concerns(Operation operation) {
            return calls.stream().anyMatch(call -> call.matches(operation.method(), operation.pattern()));
        }
    }

    RateLimits(Buckets buckets, LimitSettings settings) {
        this.buckets = buckets;
        this.account = LimitSettings.quota("account", settings.account());
        this.key = LimitSettings.quota("key", settings.key());
        this.address = LimitSettings.quota("address", settings.address());
        this.endpoint = LimitSettings.quota("endpoint", settings.endpoint());
        this.rules = settings.endpoints().entrySet().stream()
                .map(rule -> new Rule(
                        LimitSettings.quota(rule.getKey(), rule.getValue().perMinute()),
                        rule.getValue().calls().stream().map(CallPattern::parse).toList()))
                .toList();
    }

    /// A call of nobody in particular. What is told about it depends on who it turns out to be.
    Optional<Verdict> visitor(String neighbourhood, LimitNotes notes) {
        return address.map(quota -> granted(buckets.take(quota, neighbourhood), notes));
    }

    /// It was somebody after all.
    void recognised(String neighbourhood) {
        address.ifPresent(quota -> buckets.giveBack(quota, neighbourhood));
    }

    /// The key comes first: one that runs wild does not use up what its owner has left.
    void caller(Limited who, LimitNotes notes) {
        who.credential().ifPresent(credential -> key.ifPresent(quota -> take(quota, credential, notes)));
        account.ifPresent(quota -> take(quota, who.account(), notes));
    }

    /// @param subject an account or a neighbourhood
    /// @param pattern the path as it is documented, not as it was called
    void operation(String subject, String method, String pattern, LimitNotes notes) {
        var operation = new Operation(method, pattern);
        var narrower = known.computeIfAbsent(
                operation,
                asked -> rules.stream().filter(rule -> rule.concerns(asked)).toList());
        if (narrower.isEmpty()) {
            endpoint.ifPresent(quota -> take(quota, subject + " " + method + " " + pattern, notes));
        }
        narrower.forEach(rule -> rule.quota().ifPresent(quota -> take(quota, subject, notes)));
    }

    private void take(Quota quota, String subject, LimitNotes notes) {
        notes.tell(granted(buckets.take(quota, subject), notes));
    }

    private static Verdict granted(Verdict verdict, LimitNotes notes) {
        if (!verdict.granted()) {
            notes.tell(verdict);
            throw new LimitExceeded(verdict);
        }
        return verdict;
    }
}
