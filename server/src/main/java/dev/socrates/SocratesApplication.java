package dev.socrates;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class SocratesApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SocratesApplication.class, arguments);
    }
}
