package dev.socrates.identity.erasure;

import dev.socrates.identity.Belonging;
import dev.socrates.identity.Belongings;
import dev.socrates.identity.Client;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.PasswordProof;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// The end of an account. What is kept of the person goes with it, in both databases; what they wrote into
/// projects of others stays there, by a "former member".
@Service
public class Erasure {

    private final ErasureStore store;
    private final ObjectProvider<Belongings> belongings;
    private final PasswordProof proof;

    Erasure(ErasureStore store, ObjectProvider<Belongings> belongings, PasswordProof proof) {
        this.store = store;
        this.belongings = belongings;
        this.proof = proof;
    }

    /// What would become of what somebody has: what has to be handed over first, then what goes, then what
    /// stays.
    public List<Belonging> foresee(UserId user) {
        return belongings
                .orderedStream()
                .flatMap(module -> module.of(user).stream())
                .sorted(Comparator.comparing(Belonging::fate)
                        .thenComparing(Belonging::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// The account and all that hangs on it are gone at once; the other modules follow within moments.
    ///
    /// @param confirmation the address of the account once more
    /// @throws IdentityException.WrongConfirmation when it is another
    /// @throws IdentityException.WrongPassword about `password`
    /// @throws IdentityException.StillNeeded when others depend on what only this person owns
    /// @throws IdentityException.LastAdministrator when nobody could administer the installation for the
    ///     others
    public void erase(SignedIn person, String password, String confirmation, Client client) {
        if (!confirmation.strip().equalsIgnoreCase(person.email())) {
            throw new IdentityException.WrongConfirmation();
        }
        proof.require(person, password, "password", client);
        var waiting = foresee(person.user()).stream()
                .filter(one -> one.fate() == Belonging.Fate.WAITS)
                .map(Erasure::described)
                .toList();
        if (!waiting.isEmpty()) {
            throw new IdentityException.StillNeeded(waiting);
        }
        store.erase(person.user());
    }

    private static Map<String, Object> described(Belonging one) {
        return Map.of("kind", one.kind().wire(), "id", one.id(), "name", one.name());
    }
}
