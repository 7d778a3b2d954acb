package dev.socrates.projects;

import dev.socrates.identity.Actor;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess.Permission;

/// A project for tests that go past the interfaces.
public final class Begun {

    private Begun() {}

    /// Of somebody who has no other, with the right to specify.
    public static ProjectAccess project(Projects projects, AccessPolicy policy) {
        var owner = new UserId(Ids.next());
        var project = projects.create(owner, "A tool for libraries", "", "software", "software");
        return policy.require(project.id(), Actor.alone(owner), Permission.SPECIFY);
    }
}
