package dev.socrates;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.Administers;
import dev.socrates.identity.DecidesReach;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignInOnly;
import dev.socrates.identity.teams.MayInTeam;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is asked of handlers by their paths.
final class HandlerConditions {

    private static final Pattern OF_A_PROJECT = Pattern.compile("\\{(project|session|conflict)_id}");

    /// Only where the path begins with it: further on, the id of a team is a key into something of a project.
    private static final Pattern OF_A_TEAM = Pattern.compile("^(/api/v1)?/teams/\\{team_id}");

    private HandlerConditions() {}

    static ArchCondition<JavaMethod> sayWhatAnApiKeyNeeds() {
        return condition(
                "say by @Scoped, @SignInOnly, @SecurityRequirements or a parameter what a key needs",
                method -> paths(method).anyMatch(path -> path.startsWith("/api/")),
                method -> isMarked(method) || takesWhatDecides(method));
    }

    /// Second where the path begins with a team: then access to that comes first.
    static ArchCondition<JavaMethod> takeAccessFirstWherePathsNameAProject() {
        return condition(
                "take a ProjectAccess with @May first where their path names a project",
                method -> paths(method)
                        .anyMatch(path -> OF_A_PROJECT.matcher(path).find()),
                method -> takes(method, ofATeam(method) ? 1 : 0, ProjectAccess.class, May.class));
    }

    static ArchCondition<JavaMethod> takeAdminAccessFirstInTheAdministration() {
        return condition(
                "take an AdminAccess with @Administers first in the administration",
                method -> paths(method).anyMatch(path -> path.matches("(/api/v1)?/admin(/.*)?")),
                method -> takes(method, 0, AdminAccess.class, Administers.class));
    }

    static ArchCondition<JavaMethod> takeAccessFirstWherePathsBeginWithATeam() {
        return condition(
                "take a TeamAccess with @MayInTeam first where their path begins with a team",
                HandlerConditions::ofATeam,
                method -> takes(method, 0, TeamAccess.class, MayInTeam.class));
    }

    private static ArchCondition<JavaMethod> condition(
            String rule, Predicate<Method> concerned, Predicate<Method> kept) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var reflected = method.reflect();
                if (concerned.test(reflected)) {
                    boolean good = kept.test(reflected);
                    events.add(new SimpleConditionEvent(
                            method, good, method.getFullName() + (good ? " does " : " does not ") + rule));
                }
            }
        };
    }

    private static boolean isMarked(Method method) {
        return Stream.of(Scoped.class, SignInOnly.class, SecurityRequirements.class)
                .anyMatch(mark -> method.isAnnotationPresent(mark)
                        || method.getDeclaringClass().isAnnotationPresent(mark));
    }

    private static boolean takesWhatDecides(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> Arrays.stream(parameter.getAnnotations()))
                .anyMatch(mark -> mark.annotationType().isAnnotationPresent(DecidesReach.class));
    }

    private static boolean ofATeam(Method method) {
        return paths(method).anyMatch(path -> OF_A_TEAM.matcher(path).find());
    }

    private static boolean takes(Method method, int position, Class<?> type, Class<? extends Annotation> annotation) {
        var parameters = method.getParameters();
        return parameters.length > position
                && parameters[position].getType().equals(type)
                && parameters[position].isAnnotationPresent(annotation);
    }

    /// As they are mapped: what a class says stands before what its methods say.
    private static Stream<String> paths(Method method) {
        var onMethod = Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class));
        var onType = Optional.ofNullable(
                AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class));
        if (onMethod.isEmpty()) {
            return Stream.empty();
        }
        var prefix = onType.map(mapping -> List.of(mapping.path())).orElse(List.of());
        var below = onMethod.get().path().length == 0
                ? List.of("")
                : List.of(onMethod.get().path());
        return prefix.isEmpty()
                ? below.stream()
                : prefix.stream().flatMap(start -> below.stream().map(end -> start + end));
    }
}
