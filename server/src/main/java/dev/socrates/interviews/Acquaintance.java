package dev.socrates.interviews;

import dev.socrates.engine.interview.Adaptation;
import dev.socrates.engine.interview.Person;
import dev.socrates.engine.interview.Profile;
import dev.socrates.projects.ProjectAccess;
import org.springframework.stereotype.Component;

/// How somebody has answered so far in a project. It is read out of their answers each time and kept nowhere:
/// when the answers are gone, so is this.
@Component
class Acquaintance {

    /// More of the past says nothing more.
    private static final int REMEMBERED = 100;

    private final ReplyRepository replies;

    Acquaintance(ReplyRepository replies) {
        this.replies = replies;
    }

    Profile with(ProjectAccess access, Session session) {
        return session.terms().profile(adaptation(access, session));
    }

    Adaptation adaptation(ProjectAccess access, Session session) {
        return session.terms().adapts()
                ? Adaptation.to(new Person(replies.of(access.project(), access.user(), REMEMBERED), 1))
                : Adaptation.NONE;
    }
}
