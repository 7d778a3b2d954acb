package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The criteria that a story shows beside the others of its backlog. Stories are compared only with those
/// that share a word of what they want.
final class BacklogChecks {

    private static final double SAME = 0.3;
    private static final double NEARLY_EQUAL = 0.6;
    private static final double RELATED = 0.15;
    private static final Set<String> LATER = Lexicon.set("stories", "later");
    private static final Set<String> CREATING = Lexicon.set("stories", "creating");
    private static final List<String[]> OPPOSITES = Lexicon.list("stories", "opposites").stream()
            .map(pair -> pair.split("/", 2))
            .toList();

    private final List<StoryParts> stories;
    private final List<Set<String>> contents = new ArrayList<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final List<List<StoryViolation>> found = new ArrayList<>();

    private BacklogChecks(List<StoryParts> stories) {
        this.stories = stories;
        for (int at = 0; at < stories.size(); at++) {
            var content = content(stories.get(at));
            contents.add(content);
            for (var stem : content) {
                byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(at);
            }
            found.add(new ArrayList<>());
        }
    }

    static List<List<StoryViolation>> in(List<StoryParts> stories) {
        var checks = new BacklogChecks(stories);
        var format = checks.usualFormat();
        var created = checks.created();
        for (int at = 0; at < stories.size(); at++) {
            checks.compare(at);
            checks.uniform(at, format);
            checks.complete(at, created);
        }
        return checks.found;
    }

    private void compare(int at) {
        int nearest = -1;
        double nearness = 0;
        for (int other : neighbours(at)) {
            double likeness = likeness(at, other);
            if (likeness > nearness) {
                nearness = likeness;
                nearest = other;
            }
            opposed(at, other, likeness);
        }
        if (nearness >= SAME) {
            add(
                    at,
                    StoryCriterion.UNIQUE,
                    "Another story wants the same: “" + shown(nearest) + "”.",
                    "Keep one of them.",
                    nearest);
        }
        if (nearness >= RELATED) {
            add(
                    at,
                    StoryCriterion.INDEPENDENT,
                    "It overlaps with “" + shown(nearest) + "”.",
                    "Cut the common part out into a story of its own.",
                    nearest);
        }
    }

    private void opposed(int at, int other, double likeness) {
        boolean reported =
                found.get(at).stream().anyMatch(violation -> violation.criterion() == StoryCriterion.CONFLICT_FREE);
        if (reported || likeness < RELATED) {
            return;
        }
        var mine = new HashSet<>(stories.get(at).meansWords());
        var theirs = new HashSet<>(stories.get(other).meansWords());
        boolean negated = mine.contains("not") != theirs.contains("not") && likeness >= NEARLY_EQUAL;
        boolean opposite = OPPOSITES.stream()
                .anyMatch(pair -> (mine.contains(pair[0]) && theirs.contains(pair[1]))
                        || (mine.contains(pair[1]) && theirs.contains(pair[0])));
        if (negated || opposite) {
            add(
                    at,
                    StoryCriterion.CONFLICT_FREE,
                    "It contradicts “" + shown(other) + "”.",
                    "Decide which of them holds.",
                    other);
        }
    }

    private Set<Integer> neighbours(int at) {
        var near = new LinkedHashSet<Integer>();
        for (var stem : contents.get(at)) {
            near.addAll(byStem.getOrDefault(stem, List.of()));
        }
        near.remove(at);
        return near;
    }

    /// Jaccard of the content stems of what is wanted.
    private double likeness(int one, int other) {
        var both = new HashSet<>(contents.get(one));
        both.retainAll(contents.get(other));
        int all = contents.get(one).size() + contents.get(other).size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private String usualFormat() {
        var counts = new HashMap<String, Integer>();
        stories.forEach(story -> counts.merge(format(story), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /// The words of wishing, which is what a template prescribes.
    private static String format(StoryParts story) {
        int from = story.means().start();
        var wish = from >= 2 ? story.sentence().word(story.asRequest() ? from - 2 : from - 1) : "";
        return story.wished() ? wish : "";
    }

    private void uniform(int at, String usual) {
        if (stories.size() > 2 && !format(stories.get(at)).equals(usual)) {
            add(
                    at,
                    StoryCriterion.UNIFORM,
                    "The others are worded with “" + usual + "”.",
                    "Use one template for all.",
                    null);
        }
    }

    private Set<String> created() {
        var made = new HashSet<String>();
        for (int at = 0; at < stories.size(); at++) {
            if (stories.get(at).meansWords().stream().anyMatch(CREATING::contains)) {
                made.addAll(contents.get(at));
            }
        }
        return made;
    }

    private void complete(int at, Set<String> created) {
        var words = stories.get(at).meansWords();
        boolean later = words.stream().limit(4).anyMatch(LATER::contains);
        if (later && contents.get(at).stream().noneMatch(created::contains)) {
            add(
                    at,
                    StoryCriterion.COMPLETE,
                    "No story creates what this one works on.",
                    "Tell how it comes to be.",
                    null);
        }
    }

    private String shown(int at) {
        return stories.get(at).sentence().text().strip();
    }

    private void add(int at, StoryCriterion criterion, String reason, String suggestion, @Nullable Integer other) {
        found.get(at).add(new StoryViolation(criterion, "", reason, suggestion, other));
    }

    private static Set<String> content(StoryParts story) {
        var stems = new LinkedHashSet<String>();
        for (var word : story.meansWords()) {
            boolean content = word.length() > 2 && Character.isLetter(word.charAt(0)) && !Words.isStopword(word);
            if (content) {
                stems.add(Stems.of(word));
            }
        }
        return stems;
    }
}
