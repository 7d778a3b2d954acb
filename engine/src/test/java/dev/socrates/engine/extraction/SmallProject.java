package dev.socrates.engine.extraction;

import dev.socrates.engine.WordEmbedder;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.TestPacks;

/// A project of a dozen facets in which answers are read.
final class SmallProject {

    static final Pack PACK = TestPacks.small();
    static final Extractor EXTRACTOR = new Extractor(PACK, new WordEmbedder());

    private SmallProject() {}

    static Question about(String facet) {
        return PACK.questions(FacetId.parse(facet)).getFirst();
    }

    static Extraction answer(String facet, String text) {
        return EXTRACTOR.extract(text, about(facet));
    }

    static double worth(Candidate candidate) {
        return candidate.claim().confidence() * candidate.claim().quality();
    }
}
