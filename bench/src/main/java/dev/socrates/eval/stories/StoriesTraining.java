package dev.socrates.eval.stories;

import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Training;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/// Fits the shipped model of stories on every backlog of the folder.
public final class StoriesTraining implements Training {

    @Override
    public String name() {
        return StoriesTask.NAME;
    }

    @Override
    public Collection<String> fit(DataFolder data, OutputStream model) throws IOException {
        var stories = Backlog.all(data, System.err::println).stream()
                .flatMap(backlog -> backlog.stories().stream())
                .toList();
        if (stories.isEmpty()) {
            throw new IOException("no stories/*.jsonl to fit on");
        }
        StoryTrainer.fit(stories).write(model);
        return stories.stream().map(Annotated::plain).toList();
    }
}
