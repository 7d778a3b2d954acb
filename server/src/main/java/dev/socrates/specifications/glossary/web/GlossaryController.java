package dev.socrates.specifications.glossary.web;

import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.glossary.Doubt;
import dev.socrates.specifications.glossary.Terms;
import dev.socrates.specifications.glossary.Terms.Judgement;
import dev.socrates.specifications.glossary.Word;
import dev.socrates.specifications.glossary.Word.OtherName;
import dev.socrates.specifications.glossary.Wordbook;
import dev.socrates.specifications.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/glossary")
@Tag(name = "Specifications")
class GlossaryController {

    private final Terms terms;

    GlossaryController(Terms terms) {
        this.terms = terms;
    }

    @GetMapping
    @Operation(
            summary = "The terms of a project, where they are used, and what people decided about them",
            description = "Confirmed and proposed terms, the most used first, then those that somebody rejected. "
                    + "`doubts` are what only a person can say: whether two words name one thing, or one word two.")
    GlossaryView list(@May(Permission.READ) ProjectAccess access) {
        return GlossaryView.of(terms.of(access));
    }

    @PutMapping("/terms")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Confirm, define or reject a term",
            description =
                    "`proposed` takes the decision back. If-Match is the revision of the term that was read; without "
                            + "it nobody had decided. 412 holds both definitions when somebody was faster.")
    void judge(
            @May(Permission.SPECIFY) ProjectAccess access,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody JudgeTerm body) {
        int read = ifMatch == null || ifMatch.isBlank() ? 0 : IfMatch.revision(ifMatch);
        var status = Word.Status.valueOf(body.status().toUpperCase(Locale.ROOT));
        terms.judge(access, new Judgement(body.name(), status, body.definition(), read));
    }

    @PutMapping("/pairs")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Say whether two words name one thing",
            description = "`same`: both are one term, which goes by `name`. `different`: they are two, whatever the "
                    + "statements seem to say. `open` takes that back.")
    void compare(@May(Permission.SPECIFY) ProjectAccess access, @Valid @RequestBody ComparePair body) {
        switch (body.verdict()) {
            case "same" -> terms.merge(access, body.name(), body.other());
            case "different" -> terms.part(access, body.name(), body.other());
            default -> terms.reopen(access, body.name(), body.other());
        }
    }

    record JudgeTerm(
            @NotBlank @Size(max = 100) String name,

            @NotNull @Pattern(regexp = "confirmed|rejected|proposed", message = "is unknown")
            String status,

            @Size(max = 2000) @Nullable String definition) {}

    record ComparePair(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 100) String other,

            @NotNull @Pattern(regexp = "same|different|open", message = "is unknown")
            String verdict) {}

    record GlossaryView(List<TermView> terms, List<DoubtView> doubts) {

        static GlossaryView of(Wordbook book) {
            return new GlossaryView(
                    Stream.concat(book.words().stream(), book.rejected().stream())
                            .map(TermView::of)
                            .toList(),
                    book.doubts().stream().map(DoubtView::of).toList());
        }
    }

    /// @param status `proposed`, `confirmed` or `rejected`
    /// @param definition what people wrote
    /// @param explanation a statement that says what it is
    /// @param variants how it is written besides
    /// @param mentions how often it is used, under all its names
    /// @param revision to be sent as If-Match with the next decision
    record TermView(
            String name,
            String status,
            @Nullable String definition,
            @Nullable String explanation,
            List<OtherNameView> names,
            List<String> variants,
            int mentions,
            List<UUID> specificationIds,
            String because,
            int revision) {

        static TermView of(Word word) {
            return new TermView(
                    word.name(),
                    word.status().wire(),
                    word.definition(),
                    word.explanation(),
                    word.names().stream().map(OtherNameView::of).toList(),
                    word.variants(),
                    word.mentions(),
                    word.statements().stream().map(SpecificationId::value).toList(),
                    word.because(),
                    word.revision());
        }
    }

    /// @param kind `abbreviation`, `synonym` or `spelling`
    record OtherNameView(String name, String kind, int mentions) {

        static OtherNameView of(OtherName name) {
            return new OtherNameView(name.name(), name.kind().wire(), name.mentions());
        }
    }

    /// @param kind `same_thing` or `two_things`
    /// @param confidence 0 to 1
    record DoubtView(String kind, String one, String other, double confidence, String because) {

        static DoubtView of(Doubt doubt) {
            return new DoubtView(doubt.kind().wire(), doubt.one(), doubt.other(), doubt.confidence(), doubt.because());
        }
    }
}
