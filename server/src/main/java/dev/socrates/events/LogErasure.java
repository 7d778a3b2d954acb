package dev.socrates.events;

import dev.socrates.projects.ProjectErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The log of a project that is gone goes with it.
@Component
class LogErasure {

    private final PersonalLogRepository log;

    LogErasure(PersonalLogRepository log) {
        this.log = log;
    }

    @EventListener
    void on(ProjectErased erased) {
        log.erase(erased.project());
    }
}
