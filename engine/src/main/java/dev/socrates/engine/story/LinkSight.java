package dev.socrates.engine.story;

import dev.socrates.engine.learning.Features;
import dev.socrates.engine.story.Links.Placed;
import dev.socrates.engine.story.Part.Kind;
import java.util.List;
import java.util.Set;

/// What a linear model sees of two parts of a story: what stands between and around them, and how many others do.
final class LinkSight {

    private static final Set<String> JOINING = Set.of("and", "or", ",", "/", "&", "a", "an", "the", "their", "its");
    private static final String OUTSIDE = "_";
    private static final int MANY = 4;
    private static final int SHORT_GAP = 5;
    private static final int FAR = 12;

    private final Telling telling;
    private final List<Placed> placed;
    private final int from;
    private final int to;
    private final Features features = new Features();

    LinkSight(Telling telling, List<Placed> placed, int from, int to) {
        this.telling = telling;
        this.placed = placed;
        this.from = from;
        this.to = to;
    }

    Features features() {
        var first = placed.get(Math.min(from, to)).at();
        var second = placed.get(Math.max(from, to)).at();
        var way = from < to ? ">" : "<";
        var zones = telling.zone(at(from).from()) + "-" + telling.zone(at(to).from());
        var between = between();
        features.add("way" + way);
        features.add("zones=" + way + zones);
        features.add("between=" + way + between);
        features.add("zones between=" + way + zones + between);
        features.add("distance=" + way + Math.min(FAR, second.from() - first.to()));
        gap(first, second, way, between);
        heads(way, between);
        ranks(way);
        return features;
    }

    /// The kinds of the parts between, with runs of joined ones as one.
    private String between() {
        var kinds = new StringBuilder();
        for (int i = Math.min(from, to) + 1; i < Math.max(from, to) && kinds.length() < MANY; i++) {
            kinds.append(joined(i) ? "" : placed.get(i).part().kind().name().substring(0, 1));
        }
        return kinds.append(joined(Math.max(from, to)) ? "+" : "").toString();
    }

    /// Whether nothing but "and", "or", articles and signs is between a part and the one of its kind before.
    private boolean joined(int index) {
        if (index == 0
                || placed.get(index - 1).part().kind()
                        != placed.get(index).part().kind()) {
            return false;
        }
        int begin = at(index - 1).to();
        int end = at(index).from();
        return begin < end && JOINING.containsAll(telling.words().subList(begin, end));
    }

    private void gap(Stretch first, Stretch second, String way, String between) {
        var words = telling.words();
        int begin = Math.min(first.to(), second.from());
        var inner = words.subList(begin, second.from());
        if (inner.size() <= SHORT_GAP) {
            features.add("gap=" + way + String.join(" ", inner));
            features.add("gap tags=" + way + String.join(" ", telling.tags().subList(begin, second.from())));
        }
        inner.stream().distinct().forEach(word -> features.add("in=" + way + word));
        telling.tags().subList(begin, second.from()).stream()
                .distinct()
                .forEach(tag -> features.add("tag in=" + way + tag));
        int start = start(Math.max(from, to));
        var before = word(start - 1);
        var link = tag(start - 1).equals("DET") || tag(start - 1).equals("PRON") ? word(start - 2) : before;
        features.add("link=" + way + link);
        features.add("link between=" + way + between + link);
        features.add("after=" + way + between + word(first.to()));
        features.add("before both=" + way + word(first.from() - 1));
        features.add("behind both=" + way + word(second.to()));
    }

    /// Where the joined parts begin that this one belongs to.
    private int start(int index) {
        int first = index;
        while (first > Math.min(from, to) + 1 && joined(first)) {
            first--;
        }
        return at(first).from();
    }

    private void heads(String way, String between) {
        var a = head(from);
        var b = head(to);
        features.add("from=" + way + a);
        features.add("to=" + way + b);
        features.add("from between=" + way + between + a);
        features.add("to between=" + way + between + b);
        features.add("tags=" + way + tag(at(from).to() - 1) + " " + tag(at(to).to() - 1) + between);
        features.add("length=" + length(from) + " " + length(to));
        features.add("same=" + (a.equals(b) ? 1 : 0));
        features.add("before from=" + way + word(at(from).from() - 1) + between);
        features.add("verb=" + way + between + lastAction(Math.min(from, to)));
    }

    /// How many of the same kind come before each, and behind.
    private void ranks(String way) {
        features.add("rank from=" + Math.min(MANY, before(from)) + " " + telling.zone(at(from).from()));
        features.add("rank to=" + Math.min(MANY, before(to)) + " " + telling.zone(at(to).from()));
        features.add("ranks=" + way + Math.min(MANY, before(from)) + " " + Math.min(MANY, before(to)));
        features.add("joined=" + joined(from) + " " + joined(to));
        int next = Math.max(from, to) + 1;
        features.add(
                "next=" + way + (next < placed.size() ? placed.get(next).part().kind() : OUTSIDE));
        int previous = Math.min(from, to) - 1;
        features.add(
                "previous=" + way + (previous >= 0 ? placed.get(previous).part().kind() : OUTSIDE));
    }

    private int before(int index) {
        int count = 0;
        for (int i = 0; i < index; i++) {
            count += placed.get(i).is(placed.get(index).part().kind()) ? 1 : 0;
        }
        return count;
    }

    private String lastAction(int index) {
        for (int i = index; i >= 0; i--) {
            if (placed.get(i).is(Kind.ACTION)) {
                return head(i);
            }
        }
        return OUTSIDE;
    }

    private Stretch at(int index) {
        return placed.get(index).at();
    }

    private int length(int index) {
        return Math.min(MANY, at(index).to() - at(index).from());
    }

    private String head(int index) {
        return telling.stems().get(at(index).to() - 1);
    }

    private String word(int at) {
        return at < 0 || at >= telling.words().size()
                ? OUTSIDE
                : telling.words().get(at);
    }

    private String tag(int at) {
        return at < 0 || at >= telling.tags().size() ? OUTSIDE : telling.tags().get(at);
    }
}
