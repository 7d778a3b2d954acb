package dev.socrates.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socrates.engine.pack.PackException.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PacksTests {

    @Test
    void readsAllThatAPackSays() {
        var pack = Packs.load(PackSource.of(PackTexts.valid()));

        assertThat(pack.id()).isEqualTo("tiny");
        assertThat(pack.version()).isEqualTo(3);
        assertThat(pack.milliPoints()).isEqualTo(3500);
        assertThat(pack.categories()).extracting(Category::id).containsExactly("goals", "performance");
        assertThat(pack.questions())
                .extracting(Question::id)
                .containsExactly("purpose_problem", "purpose_why_now", "response_time_target");
        var facet = pack.facet(FacetId.parse("performance.response_time"));
        assertThat(facet.milliPoints()).isEqualTo(1500);
        assertThat(facet.criticality()).isEqualTo(0.8);
        assertThat(facet.measurable()).isTrue();
        assertThat(facet.answerableBy()).containsExactly(Role.BACKEND_ENGINEER, Role.PROJECT_MANAGER);
        assertThat(facet.keys().getFirst().value()).isEqualTo(Facet.ValueType.DURATION);
        var question = pack.question("purpose_why_now").orElseThrow();
        assertThat(question.facet()).isEqualTo(FacetId.parse("goals.purpose"));
        assertThat(question.manner()).isEqualTo(Manner.IMPLICATIONS);
        assertThat(question.after()).containsExactly("purpose_problem");
        assertThat(question.followUps())
                .containsExactly(new Question.FollowUp(Question.Trigger.SHORT, "What would get worse first?"));
    }

    @Test
    void reportsTheFaultsOfAllFilesAtOnce() {
        var texts = PackTexts.with("goals.yaml", "criticality: 1", "criticality: 7");
        texts.put("performance.yaml", texts.get("performance.yaml").replace("manner: clarify", "manner: shout"));
        texts.put("pack.yaml", texts.get("pack.yaml").replace("performance]", "performance, security]"));

        var faults = faults(texts);

        assertThat(faults)
                .extracting(Fault::file, Fault::pointer)
                .map(Object::toString)
                .containsExactlyInAnyOrder(
                        "(\"security.yaml\", \"\")",
                        "(\"goals.yaml\", \"/facets/0/criticality\")",
                        "(\"performance.yaml\", \"/facets/0/questions/0/manner\")");
    }

    @Test
    void listsOneFaultPerLine() {
        var texts = PackTexts.with("goals.yaml", "after: [purpose_problem]", "after: [nothing, nobody]");
        var failure = catchThrowableOfType(PackException.class, () -> Packs.load(PackSource.of(texts)));

        assertThat(failure).hasMessage("""
                goals.yaml#/facets/0/questions/1/after/0: there is no question 'nothing'
                goals.yaml#/facets/0/questions/1/after/1: there is no question 'nobody'""");
    }

    @Test
    void namesTheLineOfBrokenSyntaxAndStillChecksTheOtherFiles() {
        var texts = PackTexts.with("goals.yaml", "title: Goals", "title: [Goals");
        texts.put("performance.yaml", texts.get("performance.yaml").replace("measurable: true", "measurable: often"));

        var faults = faults(texts);

        assertThat(faults)
                .filteredOn(fault -> fault.file().equals("goals.yaml"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).startsWith("line 3, column").doesNotContain("\n");
                });
        assertThat(faults).anyMatch(fault -> fault.pointer().equals("/facets/0/measurable"));
    }

    @Test
    void refusesAMappingThatNamesAKeyTwice() {
        assertThat(faults(PackTexts.with("goals.yaml", "title: Goals", "title: Goals\ntitle: Aims")))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message()).startsWith("line 3").containsIgnoringCase("duplicate"));
    }

    @Test
    void refusesIdsThatAreUsedTwice() {
        var texts = PackTexts.with("performance.yaml", "id: response_time_target", "id: purpose_problem");
        var key = "      - { id: problem, title: Problem, value: text, single: false, terms: [problem] }\n";
        texts.put("goals.yaml", texts.get("goals.yaml").replace(key, key + key));

        assertThat(faults(texts))
                .extracting(Fault::toString)
                .containsExactlyInAnyOrder(
                        "goals.yaml#/facets/0/keys/1/id: 'problem' is used twice",
                        "performance.yaml#/facets/0/questions/0/id: 'purpose_problem' is already the question at"
                                + " goals.yaml#/facets/0/questions/0");
    }

    @Test
    void refusesAFacetThatAppearsTwice() {
        var texts = PackTexts.valid();
        var facet = texts.get("performance.yaml")
                .substring(texts.get("performance.yaml").indexOf("  - id: response_time\n"));
        texts.put("performance.yaml", texts.get("performance.yaml") + facet.replace("_target", "_again"));

        assertThat(faults(texts))
                .extracting(Fault::toString)
                .containsExactly("performance.yaml#/facets/1/id: 'response_time' is used twice");
    }

    @Test
    void refusesACategoryUnderAnotherName() {
        assertThat(faults(PackTexts.with("goals.yaml", "id: goals", "id: aims")))
                .containsExactly(new Fault("goals.yaml", "/id", "is 'aims', but the file is called 'goals.yaml'"));
    }

    @Test
    void refusesQuestionsThatWaitForEachOther() {
        var texts = PackTexts.with(
                "goals.yaml",
                "example: Dispatchers lose",
                "after: [purpose_why_now]\n        example: Dispatchers lose");

        assertThat(faults(texts))
                .extracting(Fault::message)
                .containsExactlyInAnyOrder(
                        "waits for itself: purpose_problem after purpose_why_now after purpose_problem",
                        "waits for itself: purpose_why_now after purpose_problem after purpose_why_now");
    }

    @Test
    void refusesAQuestionThatPushesItsAnswer() {
        var texts = PackTexts.with(
                "goals.yaml",
                "What problem makes this project",
                "Obviously you need the most popular product, so what makes it");

        assertThat(faults(texts)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/facets/0/questions/0/text");
            assertThat(fault.message()).contains("most popular", "you need", "obviously");
        });
    }

    @Test
    void toleratesASingleWeakPhraseAndWordsThatOnlyContainOne() {
        assertThat(QuestionBias.of("What do you need to see first?").blocks()).isFalse();
        assertThat(QuestionBias.of("What have you needed, and definitelyx why?").score())
                .isZero();
        assertThat(QuestionBias.of("Must   use of it, and LET\u2019S USE it?").score())
                .isEqualTo(0.6);
        assertThat(QuestionBias.of("Obviously, certainly, clearly, of course?").score())
                .isEqualTo(1);
    }

    @Test
    void refusesAPlaceholderThatNothingFills() {
        assertThat(faults(PackTexts.with("goals.yaml", "{words}", "{name}")))
                .extracting(Fault::toString)
                .containsExactly(
                        "goals.yaml#/facets/0/questions/0/follow_ups/0/text: nothing fills the placeholder {name}");
    }

    @Test
    void refusesWhatIsNotAPackAtAll() {
        assertThat(faults(Map.of())).containsExactly(new Fault("pack.yaml", "", "there is no such file"));
        assertThat(faults(Map.of("pack.yaml", ""))).isNotEmpty();
        assertThat(faults(Map.of("pack.yaml", "- 1\n- 2"))).isNotEmpty();
        assertThat(faults(Map.of("pack.yaml", "just words"))).isNotEmpty();
    }

    @Test
    void namesThePackThatIsNotThere() {
        for (var id : List.of("", "../software", "no_such_pack", "A")) {
            assertThat(catchThrowableOfType(PackException.class, () -> Packs.load(id)))
                    .as(id)
                    .hasMessageContaining("'" + id + "'");
        }
    }

    @Test
    void speaksEnglishInEveryLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(faults(PackTexts.with("goals.yaml", "title: Goals", "titel: Ziele")))
                    .anySatisfy(fault -> assertThat(fault.message()).contains("required"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Fault> faults(Map<String, String> texts) {
        var failure = catchThrowableOfType(PackException.class, () -> Packs.load(PackSource.of(texts)));
        assertThat(failure).isNotNull();
        return failure.faults();
    }
}
