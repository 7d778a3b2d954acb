package dev.socrates.specifications.web;

import dev.socrates.specifications.web.SpecificationView.RevisionView;
import dev.socrates.specifications.web.WordDiff.Piece;
import java.util.List;

/// One entry of a specification's history as its page shows it.
///
/// @param author the name of whoever made it
/// @param changes from the entry before it; empty when the wording stayed the same
/// @param latest whether it is what the specification says now
record SpecificationHistory(RevisionView view, String author, List<Piece> changes, boolean latest) {}
