package dev.socrates.engine.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RequirementDetectorTests {

    private final RequirementDetector detector =
            new RequirementDetector(RequirementKindsTests.silent(new ArrayList<>()));

    @Test
    void seesRequirementsWithoutModals() {
        assertThat(detector.of("The user selects a country and the system displays its cities.")
                        .requirement())
                .isTrue();
        assertThat(detector.of("Delete an entry from the list.").requirement()).isTrue();
    }

    @Test
    void seesThroughModalsInTalkAboutTheDocument() {
        var found = detector.of("This document should be read together with section 3 of the specification.");

        assertThat(found.requirement()).isFalse();
        assertThat(found.role()).isEqualTo(StatementRole.DOCUMENT);
    }

    @Test
    void knowsHeadingsAndExamples() {
        assertThat(detector.of("5.1 Design constraints").role()).isEqualTo(StatementRole.HEADING);
        assertThat(detector.of("For example, a guest who pays in cash.").role()).isEqualTo(StatementRole.EXAMPLE);
    }

    @Test
    void saysWhy() {
        assertThat(detector.of("For example, a guest who pays in cash.").reasons())
                .extracting(Reason::what)
                .contains("For example");
    }

    @Test
    void trustsModalsWhereADocumentMarksAllByThem() {
        var sentence = "The pump starts at noon.";
        var marked = new ArrayList<>(Collections.nCopies(40, "The pump shall stop when the tank is empty."));
        marked.add(sentence);
        var plain = new ArrayList<>(Collections.nCopies(40, "The pump stops when the tank is empty."));
        plain.add(sentence);

        assertThat(detector.of(marked).getLast().probability())
                .isLessThan(detector.of(plain).getLast().probability());
    }

    @Test
    void fewSentencesTellNothingOfAStyle() {
        assertThat(DocumentStyle.of(List.of("It shall run.", "It shall stop.")).known())
                .isFalse();
    }

    @Property(tries = 50)
    void anyTextHasAProbability(@ForAll String text) {
        assertThat(detector.of(text).probability()).isBetween(0.0, 1.0);
    }
}
