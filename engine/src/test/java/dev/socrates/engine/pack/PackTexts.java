package dev.socrates.engine.pack;

import java.util.HashMap;
import java.util.Map;

/// Texts of a small valid pack, for tests that break one thing in it.
public final class PackTexts {

    private static final String HEAD = """
            id: tiny
            title: Tiny project
            version: 3
            categories: [goals, performance]
            """;

    private static final String GOALS = """
            id: goals
            title: Goals
            facets:
              - id: purpose
                title: Purpose
                description: What the system is for and which problem it removes.
                points: 2
                criticality: 1
                measurable: false
                answerable_by: [project_manager]
                terms: [purpose, problem, goal]
                examples:
                  - We lose orders because they arrive on paper.
                  - The purpose is to replace the spreadsheet.
                  - Our problem is that nobody finds documents.
                keys:
                  - { id: problem, title: Problem, value: text, single: false, terms: [problem] }
                questions:
                  - id: purpose_problem
                    text: What problem makes this project worth doing?
                    manner: the_question_itself
                    role: project_manager
                    why: Without the problem nobody can judge a solution.
                    hint: Say who suffers today, from what, and how often.
                    example: Dispatchers lose four hours a day because orders arrive on paper.
                    follow_ups:
                      - { when: vague, text: "What exactly do you mean by {words}?" }
                      - { when: short, text: "Who has this problem today?" }
                  - id: purpose_why_now
                    text: What happens if nothing is built this year?
                    manner: implications
                    role: business_analyst
                    why: The cost of doing nothing shows what matters most.
                    hint: Name what gets worse, for whom, and by how much.
                    example: Two dispatchers would have to be hired in March.
                    after: [purpose_problem]
                    follow_ups:
                      - { when: short, text: "What would get worse first?" }
            """;

    private static final String PERFORMANCE = """
            id: performance
            title: Performance
            facets:
              - id: response_time
                title: Response time
                description: How long people wait for the main actions.
                points: 1.5
                criticality: 0.8
                measurable: true
                answerable_by: [backend_engineer, project_manager]
                terms: [response time, latency, wait]
                examples:
                  - Search results appear within 300 ms.
                  - Pages must answer in under a second.
                  - Users never wait more than two seconds.
                keys:
                  - { id: latency, title: Response time, value: duration, single: true, terms: [latency] }
                questions:
                  - id: response_time_target
                    text: How long may somebody wait for the most frequent action?
                    manner: clarify
                    role: backend_engineer
                    why: A response time is the first thing users feel.
                    hint: Name the action, a time, a percentile and the load.
                    example: Opening an order must take less than 300 ms.
                    after: [purpose_problem]
                    follow_ups:
                      - { when: unmeasurable, text: "Which time would that be?" }
                      - { when: vague, text: "What would {words} be in milliseconds?" }
            """;

    private PackTexts() {}

    public static Map<String, String> valid() {
        Map<String, String> texts = new HashMap<>();
        texts.put("pack.yaml", HEAD);
        texts.put("goals.yaml", GOALS);
        texts.put("performance.yaml", PERFORMANCE);
        return texts;
    }

    /// The valid texts with `old` replaced in one file; fails when it is not there, so that a test breaks what it says.
    public static Map<String, String> with(String file, String old, String replacement) {
        var texts = valid();
        var text = texts.get(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain: " + old);
        }
        texts.put(file, text.replace(old, replacement));
        return texts;
    }
}
