package dev.socrates.specifications.web;

import dev.socrates.engine.pack.Category;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table of specifications as its page shows it: what was asked for, what was found, group by group.
///
/// @param path where the table lives, without its filter
/// @param address the same with the filter, and nothing in it that asks for nothing
/// @param statuses how many there are of each, for the choice of another one
/// @param facetTitle of the facet that the filter is limited to
record SpecificationListing(
        String path,
        String address,
        FilterParameters filter,
        List<Category> categories,
        Map<String, Integer> statuses,
        int found,
        List<Group> groups,
        @Nullable String facetTitle,
        @Nullable String more,
        boolean writable) {

    /// Of one category.
    ///
    /// @param begun whether the part before this one has shown the category's head already
    record Group(String title, int count, boolean begun, List<SpecificationCard> cards) {}

    public boolean empty() {
        return statuses.isEmpty();
    }

    public boolean filtered() {
        return !address.equals(path);
    }

    public int count(String status) {
        return statuses.getOrDefault(status, 0);
    }

    /// The ids of all that can be confirmed here, for those who confirm everything they see.
    public String confirmable() {
        return groups.stream()
                .flatMap(group -> group.cards().stream())
                .filter(SpecificationCard::confirmable)
                .map(card -> card.id().toString())
                .collect(Collectors.joining(","));
    }
}
