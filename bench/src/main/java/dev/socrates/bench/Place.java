package dev.socrates.bench;

import java.util.List;

/// A page that people open all day, with its address in a project.
record Place(String name, String template) {

    /// The way somebody goes who comes in the morning and works in one project.
    static final List<Place> DAY = List.of(
            new Place("start page", "/"),
            new Place("projects", "/projects"),
            new Place("map", "/projects/{project}"),
            new Place("interview", "/projects/{project}/interview"),
            new Place("specifications", "/projects/{project}/specifications"),
            new Place("conflicts", "/projects/{project}/conflicts"),
            new Place("phases", "/projects/{project}/phases"),
            new Place("exports", "/projects/{project}/exports"),
            new Place("new project", "/projects/new"),
            new Place("command palette", "/palette?q=order"),
            new Place("settings", "/settings"));

    String address(String project) {
        return template.replace("{project}", project);
    }
}
