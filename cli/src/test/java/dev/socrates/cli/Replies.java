package dev.socrates.cli;

import java.util.List;

/// What the fake server says, as the contract words it.
final class Replies {

    private Replies() {}

    static final List<String> QUESTIONS = List.of(
            question("q1", "goals", "purpose", false),
            question("q2", "tech_stack", "database", false),
            question("q3", "scalability", "user_load", false));

    static final String OPTIONS = """
            {"options": [
              {"value": "keep_old", "label": "Keep", "description": null, "score": 0.2, "rationale": "It was first."},
              {"value": "replace", "label": "Replace", "description": "", "score": 0.7, "rationale": "It has figures."}]}
            """;

    static final String TOO_EARLY = """
            {"type": "/problems/phase-gate", "title": "Not yet", "status": 409, "detail": "The gate is not met.",
             "error": "phase_gate", "error_code": "PHASE_GATE", "details": {"blockers": [
               {"code": "maturity_too_low", "category": null, "facet": null, "current": 12.5, "required": 60},
               {"code": "facet_missing", "category": "tech_stack", "facet": "database", "current": 0, "required": 2}]}}
            """;

    private static final String CONFLICT = """
            {"conflict_id": "c1", "kind": "inconsistency", "domain": "technology", "severity": "high",
             "status": "open", "explanation": "SQLite takes one writer at a time.", "detected_at": "2027-01-01",
             "existing": {"specification_id": "a", "statement": "We use SQLite.", "deciding_words": ["SQLite"]},
             "incoming": {"specification_id": "b", "statement": "4,000 concurrent users.", "deciding_words": "4,000"}}
            """;

    static String question(String id, String category, String facet, boolean followUp) {
        return """
                {"question_id": "%s", "text": "What about the %s?", "category": "%s", "facet": "%s", "manner": "clarify",
                 "role": "pm", "role_title": "Product manager", "why": "Others build on it.", "hint": null, "example": null,
                 "expected_gain": 2.0, "follow_up": %s, "status": "asked", "reason": "most to gain", "unheard_of": [1]}
                """.formatted(id, facet, category, facet, followUp);
    }

    static String answer(int number) {
        var followUp = number == 1 ? question("q1b", "goals", "purpose", true) : "null";
        return """
                {"answer_id": "a%d", "specs_extracted": 1, "specifications": [%s], "conflicts": [%s],
                 "skipped": [{"text": "Well, hello.", "reason": "chit_chat"}], "stance": "answered",
                 "maturity_score": %d, "maturity_delta": 25.0, "reasons": ["purpose is clear now"],
                 "follow_up": %s, "open_conflicts": 0}
                """.formatted(number, SPEC, number == 4 ? CONFLICT : "", 25 * Math.min(number, 3), followUp);
    }

    static String status(String phase, int score, boolean met) {
        return """
                {"project_id": "p1", "phase": "%s", "status": "active", "maturity_score": %d, "open_conflicts": 0,
                 "categories": [{"category": "goals", "title": "Goals", "points": 10, "earned": 5, "score": 50.0, "facets": [
                   {"facet": "purpose", "title": "Purpose", "points": 2, "earned": 2, "state": "clear"},
                   {"facet": "users", "title": "Users", "points": 2, "earned": 0, "state": "missing"}]}],
                 "gate": {"to": "next", "required": 60, "met": %s, "blockers": []}, "below_gate": false}
                """.formatted(phase, score, met);
    }

    private static final String SPEC = """
            {"id": "s", "category": "goals", "facet": "purpose", "subject": "system", "key": "purpose",
             "statement": "Sell each seat once.", "value": null, "modality": "MUST", "actor": null, "confidence": 0.91,
             "quality": 0.7, "status": "current", "smells": [{"kind": "vague", "words": "nicely", "cost": 0.2}],
             "evidence": {"answer_id": "a", "start": 0, "end": 5, "quote": "each seat once"}}
            """;

    static final String EXPLANATION = """
            {"specification": {"id": "x", "statement": "Seats are kept for ten minutes.", "category": "requirements",
              "facet": "booking", "subject": "seat", "key": "hold_time", "status": "current", "revision": 1},
             "decisions": [
              {"topic": "origin", "outcome": "answer", "sentence": "It answers the question 'How long is a seat kept?'.",
               "weights": [{"feature": "expected_gain", "effect": 1.25}], "evidence": ["kept for ten minutes"]},
              {"topic": "quality", "outcome": "1.00", "sentence": "Nothing is wrong with how it is put.",
               "weights": [], "evidence": []}]}
            """;
}
