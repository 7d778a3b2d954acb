package dev.socrates.embedding;

/// BERT's classes of characters. They differ from Java's in places, and each difference would change tokens.
final class Characters {

    private Characters() {}

    static boolean isSpace(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }

    /// Controls (the form feed among them), joiners of emoji, private characters and halves of broken pairs.
    static boolean isDropped(int character) {
        return character == 0xFFFD
                || switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
                    default -> false;
                };
    }

    static boolean isAccent(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    static boolean standsAlone(int character) {
        return isPunctuation(character) || isChinese(character);
    }

    /// Every ASCII symbol counts, `$` and `+` too; beyond ASCII only what Unicode calls punctuation.
    private static boolean isPunctuation(int character) {
        if (character < 0x80) {
            return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /// Ideographs only: Japanese syllables and Hangul are written in words.
    private static boolean isChinese(int character) {
        return between(character, 0x4E00, 0x9FFF)
                || between(character, 0x3400, 0x4DBF)
                || between(character, 0x20000, 0x2A6DF)
                || between(character, 0x2A700, 0x2CEAF)
                || between(character, 0xF900, 0xFAFF)
                || between(character, 0x2F800, 0x2FA1F);
    }

    private static boolean between(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
