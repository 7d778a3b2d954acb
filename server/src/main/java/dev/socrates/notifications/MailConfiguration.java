package dev.socrates.notifications;

import dev.socrates.platform.startup.Console;
import dev.socrates.platform.startup.SocratesSettings;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final String FOLDER = "mail";

    private final MailSettings settings;
    private final SocratesSettings socrates;

    MailConfiguration(MailSettings settings, SocratesSettings socrates) {
        this.settings = settings;
        this.socrates = socrates;
    }

    @Bean
    Transport mailTransport() throws NoSuchAlgorithmException {
        var server = settings.server();
        return server.isPresent()
                ? new SmtpTransport(server.get(), settings.sender(), SSLContext.getDefault())
                : folder();
    }

    private FolderTransport folder() {
        return new FolderTransport(socrates.dataDir().resolve(FOLDER), settings.sender());
    }

    /// Who waits for a mail on their own machine has to know where to look.
    @EventListener
    void on(ApplicationReadyEvent event) {
        if (settings.server().isEmpty()) {
            Console.say("No mail server is configured: mail is written to " + folder().folder());
        }
    }
}
