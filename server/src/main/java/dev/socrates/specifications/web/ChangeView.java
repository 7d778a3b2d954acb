package dev.socrates.specifications.web;

import dev.socrates.specifications.Specifications;
import java.math.BigDecimal;
import java.util.List;

/// A change and what it moved.
record ChangeView(
        SpecificationView specification,
        List<ConflictView> conflicts,
        BigDecimal maturityScore,
        BigDecimal maturityDelta,
        List<String> reasons) {

    static ChangeView of(Specifications.Change change) {
        return new ChangeView(
                SpecificationView.of(change.specification()),
                change.conflicts().stream().map(ConflictView::brief).toList(),
                change.progress().score(),
                change.progress().delta(),
                change.progress().reasons());
    }
}
