package dev.socrates.eval.detection;

import java.util.regex.Pattern;

/// The simple method that the engine is compared with: a requirement is what says "shall", "must" or "should".
final class ModalRule {

    private static final Pattern MODAL = Pattern.compile("\\b(?:shall|must|should)\\b", Pattern.CASE_INSENSITIVE);

    private ModalRule() {}

    static boolean obliges(String text) {
        return MODAL.matcher(text).find();
    }

    static String label(String text) {
        return obliges(text) ? Document.REQUIREMENT : Document.OTHER;
    }
}
