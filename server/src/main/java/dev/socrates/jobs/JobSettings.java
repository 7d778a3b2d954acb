package dev.socrates.jobs;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param poll how often the schedule is looked at for what is due
@Validated
@ConfigurationProperties("socrates.jobs")
record JobSettings(@DefaultValue("10s") Duration poll) {

    @AssertTrue(message = "socrates.jobs.poll must be between 100ms and 1m")
    boolean isPollSensible() {
        return poll.compareTo(Duration.ofMillis(100)) >= 0 && poll.compareTo(Duration.ofMinutes(1)) <= 0;
    }
}
