package dev.socrates.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Who is behind an id, for those who may see them: members of the same project or team. Somebody whose
/// account is gone is not among the results; a page says "former member" then.
@Service
public class People {

    private final PeopleRepository repository;

    People(PeopleRepository repository) {
        this.repository = repository;
    }

    public Map<UserId, Person> of(Collection<UserId> users) {
        return users.isEmpty()
                ? Map.of()
                : repository.find(users).stream().collect(Collectors.toMap(Person::id, person -> person));
    }

    /// What others call them.
    public Map<UserId, String> called(Collection<UserId> users) {
        return of(users).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().called()));
    }

    /// Only an account that may be used.
    public Optional<Person> withEmail(String email) {
        return repository.find(email);
    }

    /// Somebody with all that decides what they may do, for work that is done later in their name.
    public Optional<Actor> actor(UserId user) {
        return repository.isActive(user)
                ? Optional.of(new Actor.Known(user, repository.teams(user), Reach.EVERYTHING))
                : Optional.empty();
    }

    /// Which of these teams have somebody besides this person in them.
    public Set<TeamId> teamsWithOthers(Collection<TeamId> teams, UserId user) {
        return teams.isEmpty() ? Set.of() : repository.teamsWithOthers(teams, user);
    }

    /// @param verified whether the address is known to be this person's
    public record Person(
            UserId id,
            String email,
            boolean verified,
            @Nullable String name,
            @Nullable String username) {

        /// What others call them.
        public String called() {
            return name != null ? name : username != null ? username : email;
        }
    }
}
