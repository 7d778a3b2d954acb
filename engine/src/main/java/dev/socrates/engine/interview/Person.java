package dev.socrates.engine.interview;

import dev.socrates.engine.pack.Manner;
import java.util.List;

/// How somebody has answered so far. A pure function of the answers: whoever keeps them can forget them,
/// and the same answers give the same person. The formulas are those of the learning engine of the second
/// Socrates; where it divided by a count of nothing, the start value is kept.
///
/// @param replies the earliest first
/// @param projects that the person took part in, at least 0
public record Person(List<Reply> replies, int projects) {

    private static final double NEWEST = 0.3;
    private static final int PRACTISED = 20;

    public Person {
        replies = List.copyOf(replies);
        if (projects < 0) {
            throw new IllegalArgumentException("not a number of projects: " + projects);
        }
    }

    public enum Experience {
        NOVICE(0.2),
        INTERMEDIATE(0.5),
        ADVANCED(0.8),
        EXPERT(1.0);

        private final double score;

        Experience(double score) {
            this.score = score;
        }
    }

    public enum Detail {
        BRIEF,
        MODERATE,
        DETAILED
    }

    public enum Pace {
        SLOW,
        MODERATE,
        FAST
    }

    public enum Trend {
        DECLINING,
        STABLE,
        IMPROVING,
        RAPIDLY_IMPROVING
    }

    /// By questions answered: under 5, under 20, under 50, and more.
    public Experience experience() {
        int answered = replies.size();
        if (answered < 5) {
            return Experience.NOVICE;
        }
        return answered < 20 ? Experience.INTERMEDIATE : answered < 50 ? Experience.ADVANCED : Experience.EXPERT;
    }

    /// By the usual length of an answer, where the newest counts 30 percent: under 20 words, under 100, and
    /// more.
    public Detail detail() {
        double words = replies.stream()
                .mapToDouble(Reply::words)
                .reduce((average, next) -> (1 - NEWEST) * average + NEWEST * next)
                .orElse(PRACTISED);
        return words < 20 ? Detail.BRIEF : words < 100 ? Detail.MODERATE : Detail.DETAILED;
    }

    /// By mean quality, a fifth more for somebody with practice: over 0.7, over 0.4, and less.
    public Pace pace() {
        if (replies.isEmpty()) {
            return Pace.MODERATE;
        }
        double speed = Math.min(1, quality() * (replies.size() > PRACTISED ? 1.2 : 1));
        return speed > 0.7 ? Pace.FAST : speed > 0.4 ? Pace.MODERATE : Pace.SLOW;
    }

    /// Mean quality of the answers, 0 to 1; 0.5 before the first.
    public double quality() {
        return mean(replies);
    }

    /// How much the later half is better than the earlier one.
    public Trend trend() {
        int half = replies.size() / 2;
        double change = half == 0
                ? 0
                : mean(replies.subList(replies.size() - half, replies.size())) - mean(replies.subList(0, half));
        if (change > 0.1) {
            return Trend.RAPIDLY_IMPROVING;
        }
        return change > 0 ? Trend.IMPROVING : change > -0.1 ? Trend.STABLE : Trend.DECLINING;
    }

    /// 1 less the standard deviation of the quality; 1 before the second answer.
    public double consistency() {
        double mean = quality();
        double variance = replies.stream()
                .mapToDouble(reply -> Math.pow(reply.quality() - mean, 2))
                .average()
                .orElse(0);
        return 1 - Math.sqrt(variance);
    }

    /// 0 to 1: experience and quality by two fifths each, ten projects by one.
    public double engagement() {
        return 0.4 * experience().score + 0.4 * quality() + 0.2 * Math.min(projects / 10.0, 1);
    }

    /// Share of the questions of a manner that were answered well, 0 to 1. It starts at 0.5 and moves with
    /// each answer (Laplace's rule of succession), so that one bad answer does not rule a manner out and
    /// what was never tried goes before what failed.
    public double effectiveness(Manner manner) {
        var asked = replies.stream().filter(reply -> reply.manner() == manner).toList();
        return (asked.stream().filter(Reply::well).count() + 1.0) / (asked.size() + 2);
    }

    /// How much all this is worth, 0 to 1: a tenth for each answer.
    public double confidence() {
        return Math.min(1, replies.size() / 10.0);
    }

    private static double mean(List<Reply> replies) {
        return replies.stream().mapToDouble(Reply::quality).average().orElse(0.5);
    }
}
