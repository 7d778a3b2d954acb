package dev.socrates.specifications.web;

import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.Splitting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/specifications/{specification_id}/split")
@Tag(name = "Specifications")
class SplittingController {

    private final Splitting splitting;

    SplittingController(Splitting splitting) {
        this.splitting = splitting;
    }

    @PostMapping
    @Operation(
            summary = "Split a statement that says several things",
            description =
                    "The parts are those under `rewording.parts` of its explanation. Each keeps the evidence and the"
                            + " confidence of the whole, which is superseded. 422 when it states one thing; with If-Match 412 when"
                            + " somebody has changed it since.")
    SplitView split(
            @May(Permission.SPECIFY) ProjectAccess access,
            @PathVariable("specification_id") UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return SplitView.of(splitting.split(access, new SpecificationId(id), IfMatch.revisionOrNull(ifMatch)));
    }

    /// @param parts what it says; where it was said elsewhere already, that statement
    record SplitView(
            SpecificationView specification,
            List<SpecificationView> parts,
            List<ConflictView> conflicts,
            BigDecimal maturityScore,
            BigDecimal maturityDelta,
            List<String> reasons) {

        static SplitView of(Splitting.Split split) {
            return new SplitView(
                    SpecificationView.of(split.whole()),
                    split.parts().stream().map(SpecificationView::of).toList(),
                    split.conflicts().stream().map(ConflictView::brief).toList(),
                    split.progress().score(),
                    split.progress().delta(),
                    split.progress().reasons());
        }
    }
}
