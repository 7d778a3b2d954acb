package dev.socrates.interviews;

import dev.socrates.projects.ProjectId;
import dev.socrates.specifications.QuotedTexts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Answers and messages, as specifications quote them.
@Component
class Quotes implements QuotedTexts {

    private final MessageRepository messages;

    Quotes(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    public Optional<QuotedText> find(ProjectId project, UUID id) {
        return messages.quoted(project, id);
    }
}
