package dev.socrates.browser;

import dev.socrates.browser.KnownPages.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of a project in which nothing has been said, and of one in the middle of it: what a finished one
/// shows is the least of it.
class EveryStateTests extends BrowserTests {

    private static final String SEVERAL = "/projects/{project_id}/interview?view=form";

    static Stream<String> whileEmpty() {
        return Stream.concat(
                Stream.of(SEVERAL),
                KnownPages.templates(Kind.PAGE).filter(template -> template.matches("/projects/\\{project_id}[^{]*")));
    }

    static Stream<String> underway() {
        return Stream.concat(
                Stream.of(SEVERAL),
                KnownPages.templates(Kind.PAGE).filter(template -> template.startsWith("/projects/{project_id}")));
    }

    @ParameterizedTest
    @MethodSource("whileEmpty")
    void whileEmpty(String template) {
        look(Tour.empty(server()), template, "empty-");
    }

    @ParameterizedTest
    @MethodSource("underway")
    void underway(String template) {
        look(Tour.underway(server()), template, "underway-");
    }

    @ParameterizedTest
    @MethodSource("underway")
    void withoutScript(String template) {
        var tour = Tour.underway(server());
        var page = open(Look.DESKTOP.withoutScript().phone(), tour.member, tour.path(template));

        Measures.isWhole(page);
        Measures.fitsItsWidth(page);
    }

    private void look(Tour tour, String template, String name) {
        var page = open(Look.DESKTOP, tour.member, tour.path(template));
        Measures.isWhole(page);
        Axe.check(page);
        Measures.stoodStill(page);
        Screenshots.take(page, name + Screenshots.name(template));

        var phone = open(Look.DESKTOP.phone().inTheDark(), tour.member, tour.path(template));
        Axe.check(phone);
        Measures.stoodStill(phone);
        Measures.fitsItsWidth(phone);
    }
}
