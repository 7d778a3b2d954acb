package dev.socrates.interviews.web;

import dev.socrates.engine.pack.Role;
import dev.socrates.interviews.Courses.Course;
import dev.socrates.interviews.Dial;
import dev.socrates.interviews.Terms;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the person who is asked has said about themselves, as the page shows it beside the question.
///
/// @param roles all there are, with those that were chosen
/// @param known titles of the chosen ones
/// @param dials wire names of all there are
/// @param adaptation to what of their answers the interview adapts and how; null where it does not
/// @param put questions put in this session, the open one included
/// @param most of them; null where their number ends nothing
public record You(
        List<Choice> roles,
        List<String> known,
        boolean alone,
        List<String> dials,
        String dial,
        boolean adapts,
        @Nullable String adaptation,
        int put,
        @Nullable Integer most) {

    public record Choice(String wire, String title, boolean chosen) {}

    static You of(Terms terms, Course course) {
        return new You(
                Arrays.stream(Role.values())
                        .map(role -> new Choice(
                                role.wire(), role.title(), terms.roles().contains(role)))
                        .toList(),
                terms.roles().stream().map(Role::title).toList(),
                terms.alone(),
                Arrays.stream(Dial.values()).map(Dial::wire).toList(),
                terms.dial().wire(),
                terms.adapts(),
                course.adaptation().isEmpty() ? null : course.adaptation(),
                course.put(),
                course.most());
    }
}
