package dev.socrates.identity;

import java.util.List;

/// Port: modules in which people own things say what becomes of them when an account is deleted.
public interface Belongings {

    List<Belonging> of(UserId user);
}
