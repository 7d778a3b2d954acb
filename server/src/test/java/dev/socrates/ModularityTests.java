package dev.socrates;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesUseOnlyWhatTheyMay() {
        // The engine and the embedding are libraries that happen to share our root package; what they may not do is a
        // house rule.
        ApplicationModules.of(
                        SocratesApplication.class,
                        resideInAPackage("dev.socrates.engine..").or(resideInAPackage("dev.socrates.embedding..")))
                .verify();
    }
}
