package dev.socrates.specifications.web;

import dev.socrates.specifications.Specifications;
import java.math.BigDecimal;
import java.util.List;

/// @param left those that cannot be confirmed as they are now
record ConfirmedView(
        List<SpecificationView> confirmed,
        List<SpecificationView> left,
        BigDecimal maturityScore,
        BigDecimal maturityDelta,
        List<String> reasons) {

    static ConfirmedView of(Specifications.Confirmed done) {
        return new ConfirmedView(
                done.confirmed().stream().map(SpecificationView::of).toList(),
                done.left().stream().map(SpecificationView::of).toList(),
                done.progress().score(),
                done.progress().delta(),
                done.progress().reasons());
    }
}
