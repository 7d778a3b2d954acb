package dev.socrates.specifications.web;

import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.platform.Page;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.Unsaid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/unsaid")
@Tag(name = "Interview")
class UnsaidController {

    private final Unsaid unsaid;

    UnsaidController(Unsaid unsaid) {
        this.unsaid = unsaid;
    }

    @GetMapping
    @Operation(
            summary = "What people usually leave out of a description like this",
            description = "Questions about interaction, content and style, the likeliest to bring out something first. "
                    + "What the description or a current specification says is not asked.")
    UnsaidList list(
            @May(Permission.READ) ProjectAccess access, @RequestParam(required = false) @Nullable Integer limit) {
        return new UnsaidList(unsaid.of(access, Page.limit(limit)).stream()
                .map(UnsaidQuestion::of)
                .toList());
    }

    record UnsaidList(List<UnsaidQuestion> items) {}

    /// @param aspect `interaction`, `content` or `style`
    /// @param facet where the answer belongs, as `category.facet`
    /// @param chance that it brings out something unsaid, 0 to 1
    record UnsaidQuestion(String id, String text, String aspect, String facet, double chance, String reason) {

        static UnsaidQuestion of(Ask ask) {
            var question = ask.wording().question();
            return new UnsaidQuestion(
                    ask.wording().id(),
                    ask.wording().text(),
                    question.aspect().wire(),
                    question.facet().toString(),
                    ask.gain(),
                    ask.reason());
        }
    }
}
