package dev.socrates.identity.elsewhere;

import dev.socrates.identity.Actor;
import dev.socrates.identity.PersonalArchive;
import dev.socrates.identity.PersonalRecords;
import dev.socrates.identity.twofactor.TwoFactor;
import dev.socrates.identity.twofactor.TwoFactorStatus;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is kept of how somebody gets in; secrets and codes are not theirs to read again.
@Component
class WaysInRecords implements PersonalRecords {

    private final LinkedSignIns linked;
    private final TwoFactor twoFactor;

    WaysInRecords(LinkedSignIns linked, TwoFactor twoFactor) {
        this.linked = linked;
        this.twoFactor = twoFactor;
    }

    @Override
    public void export(Actor person, PersonalArchive archive) {
        archive.add(
                "sign-ins.json",
                "Accounts elsewhere that open this one, and whether a second factor is asked for.",
                new WaysIn(linked.of(person.user()), twoFactor.status(person.user())));
    }

    record WaysIn(List<LinkedSignIn> linked, TwoFactorStatus twoFactor) {}
}
