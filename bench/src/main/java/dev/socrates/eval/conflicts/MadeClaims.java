package dev.socrates.eval.conflicts;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.KnownClaim;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// As many claims as wanted, put together from words, with vectors that are alike where the words are.
public final class MadeClaims {

    private static final long SEED = 11;
    private static final int DIMENSIONS = 384;
    private static final List<String> ACTORS = List.of(
            "clerk",
            "driver",
            "nurse",
            "teacher",
            "buyer",
            "seller",
            "pilot",
            "farmer",
            "editor",
            "guard",
            "tenant",
            "student",
            "planner",
            "cook",
            "broker",
            "judge",
            "player",
            "visitor",
            "mechanic",
            "librarian");
    private static final List<String> VERBS = List.of(
            "see", "print", "sort", "share", "copy", "rename", "approve", "lock", "count", "label", "order", "return",
            "rate", "export", "move", "merge", "check", "sign", "hide", "follow");
    private static final List<String> THINGS = List.of(
            "invoice",
            "parcel",
            "seat",
            "recipe",
            "ticket",
            "lesson",
            "contract",
            "engine",
            "field",
            "letter",
            "room",
            "photo",
            "map",
            "tool",
            "claim",
            "route",
            "menu",
            "chart",
            "badge",
            "locker",
            "bridge",
            "garden",
            "sample",
            "valve",
            "track",
            "lamp",
            "fence",
            "basket",
            "bottle",
            "ladder",
            "mirror",
            "needle",
            "pillow",
            "ribbon");
    private static final List<String> WHERE = List.of(
            "archive",
            "dashboard",
            "calendar",
            "warehouse",
            "folder",
            "portal",
            "terminal",
            "catalogue",
            "harbour",
            "workshop",
            "kitchen",
            "office",
            "station",
            "library",
            "hall",
            "cellar",
            "tower",
            "studio",
            "shed",
            "lab");

    private final Random random = new Random(SEED);
    private final Pack pack;

    public MadeClaims(Pack pack) {
        this.pack = pack;
    }

    public List<KnownClaim> of(int count) {
        var claims = new ArrayList<KnownClaim>();
        for (int i = 0; i < count; i++) {
            claims.add(claim("made-" + i));
        }
        return claims;
    }

    private KnownClaim claim(String id) {
        var thing = any(THINGS);
        var text = "The " + any(ACTORS) + (random.nextInt(10) == 0 ? " must not " : " must be able to ") + any(VERBS)
                + " the " + any(THINGS) + " " + thing + " in the " + any(WHERE);
        var statement = text
                + switch (random.nextInt(4)) {
                    case 0 -> " within " + (1 + random.nextInt(60)) + " seconds.";
                    case 1 -> " for at least " + (1 + random.nextInt(30)) + " days.";
                    default -> ".";
                };
        var facet = pack.facets().get(random.nextInt(pack.facets().size()));
        var claim = new Claim(id, facet.id(), thing, "function", statement, null, Modality.MUST, null, 1, 1, false);
        return new KnownClaim(claim, vector(statement));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /// The sum of a random direction for each word.
    private static float[] vector(String text) {
        var vector = new float[DIMENSIONS];
        for (var word : Words.lower(text)) {
            var direction = new Random(word.hashCode());
            for (int i = 0; i < DIMENSIONS; i++) {
                vector[i] += (float) direction.nextGaussian();
            }
        }
        double length = 0;
        for (float part : vector) {
            length += part * part;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
