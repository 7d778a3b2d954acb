package dev.socrates.platform.perimeter;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list in which every entry can be read; the message names the one that cannot.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Entries.Check.class)
@interface Entries {

    Kind value();

    String message() default "cannot be read";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    enum Kind {
        HOST("a host such as socrates.example.com, *.example.com or 192.168.1.5:8000"),
        ORIGIN("an origin such as https://app.example.com, without a path and without *"),
        NETWORK("an address or network such as 10.0.0.1 or 10.0.0.0/8");

        private final String form;

        Kind(String form) {
            this.form = form;
        }

        private boolean reads(String entry) {
            return switch (this) {
                case HOST -> AllowedHosts.isEntry(entry);
                case ORIGIN -> Origin.parse(entry).isPresent();
                case NETWORK -> Network.parse(entry).isPresent();
            };
        }
    }

    class Check implements ConstraintValidator<Entries, List<String>> {

        private Kind kind = Kind.HOST;

        @Override
        public void initialize(Entries annotation) {
            kind = annotation.value();
        }

        @Override
        public boolean isValid(@Nullable List<String> entries, ConstraintValidatorContext context) {
            if (entries == null) {
                return true;
            }
            var wrong = entries.stream().filter(entry -> !kind.reads(entry)).findFirst();
            wrong.ifPresent(entry -> {
                context.disableDefaultConstraintViolation();
                // What an operator wrote is no template: braces in it would be evaluated.
                var shown = entry.replaceAll("[^\\w.:/*\\[\\]@-]", "?");
                context.buildConstraintViolationWithTemplate("holds \"" + shown + "\", which is not " + kind.form)
                        .addConstraintViolation();
            });
            return wrong.isEmpty();
        }
    }
}
