package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Person.Detail;
import dev.socrates.engine.interview.Person.Experience;
import dev.socrates.engine.interview.Person.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what of somebody's answers an interview adapts to, and what it does about it.
final class AdaptationSentence {

    private AdaptationSentence() {}

    static String of(Adaptation adaptation) {
        var effects = list(effects(adaptation));
        var causes = causes(adaptation);
        return causes.isEmpty()
                ? effects.substring(0, 1).toUpperCase(Locale.ROOT) + effects.substring(1) + "."
                : "Your answers so far " + causes + ", so " + effects + ".";
    }

    private static String causes(Adaptation adaptation) {
        List<String> how = new ArrayList<>();
        switch (adaptation.experience()) {
            case NOVICE -> how.add("few");
            case ADVANCED, EXPERT -> how.add("many");
            case INTERMEDIATE -> {}
        }
        if (adaptation.detail() == Detail.BRIEF) {
            how.add("brief");
        }
        List<String> causes = new ArrayList<>();
        if (!how.isEmpty()) {
            causes.add("are " + list(how));
        }
        if (adaptation.pace() == Pace.SLOW) {
            causes.add("gave little to note");
        } else if (adaptation.hint() && adaptation.experience() != Experience.NOVICE) {
            causes.add("gave less of late");
        }
        return list(causes);
    }

    private static List<String> effects(Adaptation adaptation) {
        List<String> effects = new ArrayList<>();
        switch (adaptation.experience()) {
            case NOVICE -> effects.add("an example and a hint come with each question");
            case EXPERT -> effects.add("deeper questions come first and there are fewer of them");
            case ADVANCED -> effects.add("deeper questions come a little earlier");
            case INTERMEDIATE -> {}
        }
        if (adaptation.hint() && adaptation.experience() != Experience.NOVICE) {
            effects.add("each question comes with a hint");
        }
        if (adaptation.detail() == Detail.BRIEF) {
            effects.add("the reason behind it is a click away");
        }
        if (adaptation.followUps() == 1) {
            effects.add("I ask back only once");
        }
        if (effects.isEmpty()) {
            effects.add("kinds of question that went well with you come a little earlier");
        }
        return effects;
    }

    private static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
