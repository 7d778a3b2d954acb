package dev.socrates.engine.quality;

import java.util.List;

/// Looks for smells of some kinds in a sentence.
@FunctionalInterface
interface Check {

    List<Spot> in(Sentence sentence);
}
