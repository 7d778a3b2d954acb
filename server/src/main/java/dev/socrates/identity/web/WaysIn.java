package dev.socrates.identity.web;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.UserId;
import dev.socrates.identity.elsewhere.LinkedSignIn;
import dev.socrates.identity.elsewhere.LinkedSignIns;
import dev.socrates.identity.elsewhere.Provider;
import dev.socrates.identity.elsewhere.Providers;
import dev.socrates.identity.twofactor.TwoFactor;
import dev.socrates.identity.twofactor.TwoFactorStatus;
import java.util.List;
import org.springframework.stereotype.Component;

/// What opens somebody's account, for the page of its settings.
@Component
class WaysIn {

    private final Accounts accounts;
    private final TwoFactor twoFactor;
    private final LinkedSignIns linked;
    private final Providers providers;

    WaysIn(Accounts accounts, TwoFactor twoFactor, LinkedSignIns linked, Providers providers) {
        this.accounts = accounts;
        this.twoFactor = twoFactor;
        this.linked = linked;
        this.providers = providers;
    }

    View of(UserId user) {
        return new View(accounts.hasPassword(user), twoFactor.status(user), linked.of(user), providers.all());
    }

    /// @param providers that an account may be linked at; people may have several at one
    record View(boolean password, TwoFactorStatus twoFactor, List<LinkedSignIn> linked, List<Provider> providers) {}
}
