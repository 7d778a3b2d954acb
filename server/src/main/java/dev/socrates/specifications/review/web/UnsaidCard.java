package dev.socrates.specifications.review.web;

import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.engine.elicitation.Step.Factor;
import dev.socrates.engine.pack.Pack;
import java.util.List;

/// A question about what was left unsaid, to be dealt with in place.
///
/// @param percent chance that it brings out something, 0 to 100
/// @param because one clause each
public record UnsaidCard(
        String id, String text, String hint, String topic, String facet, long percent, List<String> because) {

    static UnsaidCard of(Ask ask, Pack pack) {
        var question = ask.wording().question();
        return new UnsaidCard(
                ask.wording().id(),
                ask.wording().text(),
                question.hint(),
                pack.facet(question.facet()).title(),
                question.facet().toString(),
                Math.round(100 * ask.gain()),
                ask.factors().stream().map(Factor::explanation).toList());
    }

    /// Of the element that shows it.
    public String elementId() {
        return "unsaid-" + id.replace('#', '-').replace('.', '-');
    }
}
