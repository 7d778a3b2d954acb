package dev.socrates.notifications;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A way out that ends where the test says.
final class Route implements Transport {

    final List<Letter> tried = new CopyOnWriteArrayList<>();
    volatile Function<Letter, Outcome> end = _ -> new Outcome.Taken();

    @Override
    public Outcome deliver(Letter letter) {
        tried.add(letter);
        return end.apply(letter);
    }

    List<String> recipients() {
        return tried.stream().map(Letter::recipient).toList();
    }
}
