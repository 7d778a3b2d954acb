package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.WordEmbedder;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extractor;
import dev.socrates.engine.interview.Asked.Outcome;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.PackSource;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.pack.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The pack that the developer's guide builds from nothing, read from the page itself.
class DocumentedPackTests {

    private static final Path PAGE = Path.of("../docs/developer-guide/packs.md");
    private static final Pattern FILE = Pattern.compile("```yaml\\R# (\\w+\\.yaml)\\R([^`]*)```");

    private final Pack pack = Packs.load(PackSource.of(files()));

    @Test
    void isComplete() {
        assertThat(files())
                .containsOnlyKeys(
                        "pack.yaml", "aims.yaml", "room.yaml", "rules.yaml", "analyzers.yaml", "exporters.yaml");
        assertThat(pack.description()).contains("A day on which people learn something together.");
        assertThat(pack.questions()).hasSize(3);
        assertThat(pack.rules()).hasSize(2);
        assertThat(pack.analyzers())
                .singleElement()
                .satisfies(one -> assertThat(one.required()).isTrue());
        assertThat(pack.exporters())
                .singleElement()
                .satisfies(one -> assertThat(one.template()).isEqualTo("workshop_invitation"));
    }

    @Test
    void canBeInterviewedToTheEnd() {
        var extractor = new Extractor(pack, new WordEmbedder());
        List<Claim> claims = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        while (new Interviewer(pack).next(Maturity.assess(pack, claims), asked, Profile.ANYONE)
                instanceof Next.Ask ask) {
            extractor.extract(ask.question().example(), ask.question()).candidates().stream()
                    .map(Candidate::claim)
                    .forEach(claims::add);
            asked = Histories.after(asked, ask.question(), Outcome.ANSWERED);
        }

        assertThat(Maturity.assess(pack, claims).atLeast(100)).isTrue();
        assertThat(asked).hasSize(2);
    }

    @Test
    void findsWhatItsRulesAreAbout() {
        var answer = "At most 30 participants take part. The room has 24 seats.";
        var question = pack.question("size_people").orElseThrow();
        var claims = new Extractor(pack, new WordEmbedder())
                .extract(answer, question).candidates().stream()
                        .map(Candidate::claim)
                        .toList();

        assertThat(RuleBook.of(pack).violations(claims))
                .extracting(finding -> finding.rule().id())
                .containsExactly("room_too_small");
    }

    private static Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        try {
            var page = Files.readString(PAGE);
            FILE.matcher(page).results().forEach(found -> files.put(found.group(1), found.group(2)));
        } catch (IOException missing) {
            throw new IllegalStateException("cannot read " + PAGE.toAbsolutePath(), missing);
        }
        return files;
    }
}
