package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.ClueLists.Group;
import dev.socrates.engine.text.Phrases.Match;
import dev.socrates.engine.text.Technologies;
import dev.socrates.engine.text.Technologies.Stance;
import java.util.ArrayList;
import java.util.List;

/// A technology and the role it competes for.
record Technology(String name, Group group) {

    /// Those named in a statement that compete for a role. One that is only talked about is left out.
    ///
    /// @param expected whether technologies are what the statement is about anyway
    static List<Match<Technology>> in(Wording wording, boolean expected) {
        var found = new ArrayList<Match<Technology>>();
        for (var choice : Technologies.in(wording.statement(), wording.all(), expected)) {
            var mention = choice.mention();
            var technology = Clues.INSTANCE.technologies.get(mention.value().name());
            if (technology != null && choice.stance() != Stance.MENTIONED) {
                found.add(new Match<>(wording.index(mention.from()), wording.index(mention.to()), technology));
            }
        }
        found.addAll(Clues.INSTANCE.services.in(wording.stems()));
        return List.copyOf(found);
    }
}
