package dev.socrates.interviews.web;

import dev.socrates.engine.pack.Role;
import dev.socrates.interviews.Terms;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// On what terms somebody is interviewed. In a request, what is left out stays as it is.
///
/// @param roles that the person knows about; questions are chosen accordingly
/// @param alone nobody else can be asked, so nothing is passed on
/// @param budget brief, standard, thorough or everything
/// @param adapts whether the interview follows how the person has answered so far
record TermsView(
        @Nullable @Size(max = 20) List<String> roles,
        @Nullable Boolean alone,
        @Nullable @Size(max = 20) String budget,
        @Nullable Boolean adapts) {

    static TermsView of(Terms terms) {
        return new TermsView(
                terms.roles().stream().map(Role::wire).toList(),
                terms.alone(),
                terms.dial().wire(),
                terms.adapts());
    }

    Terms.Change change() {
        return new Terms.Change(Wishes.roles(roles), alone, Wishes.dial(budget), adapts);
    }
}
