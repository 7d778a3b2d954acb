package dev.socrates.eval.classification;

/// One row of the data.
///
/// @param project what is left out together: the file and the number in it
/// @param code `F` or one of the 11 classes of quality
record Requirement(String project, String text, String code) {

    static final String FUNCTIONAL = "F";
    static final String QUALITY = "quality";

    String side() {
        return side(code);
    }

    static String side(String code) {
        return code.equals(FUNCTIONAL) ? FUNCTIONAL : QUALITY;
    }
}
