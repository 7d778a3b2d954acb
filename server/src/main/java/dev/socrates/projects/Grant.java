package dev.socrates.projects;

import dev.socrates.projects.Project.Status;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectAccess.Role;
import java.util.Set;

/// One way in which somebody has come to a project: as a member, or through a team that it is shared with.
record Grant(ProjectId project, Role role, Set<Permission> permissions, Status status, String pack, boolean deleted) {}
