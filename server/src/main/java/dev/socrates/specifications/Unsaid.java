package dev.socrates.specifications;

import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.platform.CpuPool;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.Projects;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// What people usually leave out of a description like that of a project.
@Service
public class Unsaid {

    private final Projects projects;
    private final Standing standing;
    private final Engines engines;
    private final CpuPool cpu;

    Unsaid(Projects projects, Standing standing, Engines engines, CpuPool cpu) {
        this.projects = projects;
        this.standing = standing;
        this.engines = engines;
        this.cpu = cpu;
    }

    /// Questions that are likely to bring out something, the likeliest first. What the description or a current
    /// specification says is not asked.
    ///
    /// @param limit how many at most
    public List<Ask> of(ProjectAccess access, int limit) {
        var text = told(access);
        var elicitor = engines.of(access.pack()).elicitor();
        return cpu.call(() -> elicitor.about(text).ranked(List.of())).stream()
                .limit(limit)
                .toList();
    }

    private String told(ProjectAccess access) {
        Project project = projects.get(access);
        var statements = standing.known(access).current().stream()
                .map(specification -> specification.content().statement());
        return Stream.concat(Stream.of(project.name() + ".", project.description()), statements)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
