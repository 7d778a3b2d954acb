package dev.socrates.identity;

import java.util.Locale;
import java.util.UUID;

/// Something that somebody has or takes part in, and what becomes of it when their account is deleted.
public record Belonging(Kind kind, UUID id, String name, Fate fate) {

    public enum Kind {
        PROJECT,
        TEAM;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Fate {
        /// Others are in it, and only this person owns it: it has to be handed over first.
        WAITS,
        /// Nobody else is in it: it is erased with the account.
        GOES,
        /// Others go on with it.
        STAYS;

        /// @param owner whether this person owns it
        /// @param others whether anybody else is in it
        /// @param owners whether one of the others owns it
        public static Fate of(boolean owner, boolean others, boolean owners) {
            if (!others) {
                return GOES;
            }
            return owner && !owners ? WAITS : STAYS;
        }

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
