package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Demands that do not bind: "should", "may", "consider".
final class WeakCheck implements Check {

    private static final Phrases<String> WEAK = Lexicon.phrases("smells", "weak_modality");
    private static final Set<String> REQUESTS = Lexicon.set("smells", "weak_request");
    private static final Set<String> STORY = Set.of("i", "we");
    private static final Set<String> PERMISSIONS = Set.of("can", "may");

    @Override
    public List<Spot> in(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        int request = Requests.first(sentence);
        if (request >= 0 && REQUESTS.contains(sentence.word(request))) {
            spots.add(new Spot(SmellKind.WEAK_MODALITY, request, request + 1));
        }
        for (var match : WEAK.in(sentence.words())) {
            boolean demanded = sentence.zones().get(match.from()) == Zone.DEMAND;
            boolean month = sentence.word(match.from()).equals("may") && sentence.tagged(match.from(), "PROPN");
            boolean can = sentence.word(match.from()).equals("can") && !sentence.tagged(match.from(), "AUX");
            boolean told = STORY.contains(sentence.word(match.from() - 1));
            if (demanded && !month && !can && !told && !onlySome(sentence, match.from())) {
                spots.add(new Spot(SmellKind.WEAK_MODALITY, match.from(), match.to()));
            }
        }
        return spots;
    }

    /// "Only managers can approve refunds" forbids it to everybody else, and that binds.
    private static boolean onlySome(Sentence sentence, int modal) {
        boolean permits = PERMISSIONS.contains(sentence.word(modal));
        return permits && sentence.words().subList(0, modal).contains("only");
    }
}
