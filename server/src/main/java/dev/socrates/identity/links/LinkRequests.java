package dev.socrates.identity.links;

import dev.socrates.identity.Client;
import dev.socrates.platform.Ids;
import dev.socrates.platform.chores.Chores;
import org.springframework.stereotype.Service;

/// Links that people ask for without signing in. For every address the same row is written and the same is
/// said; whether there is such an account is found out afterwards, in the background. Neither words nor
/// time can tell, because nobody has looked yet.
@Service
public class LinkRequests {

    static final String CHORE = "link-requests";

    private final LinkRequestRepository requests;
    private final Chores chores;

    LinkRequests(LinkRequestRepository requests, Chores chores) {
        this.requests = requests;
        this.chores = chores;
    }

    public void ask(LinkPurpose purpose, String email, Client client) {
        requests.insert(Ids.next(), purpose, email, client);
        chores.wake(CHORE);
    }
}
