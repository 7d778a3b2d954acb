package dev.socrates.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/// Fits one of the models that are packed with the engine.
public interface Training {

    /// Name of the model, as its files in `models/` have it.
    String name();

    /// Fits the model and writes it.
    ///
    /// @return the texts it was fitted on; they will never be scored
    Collection<String> fit(DataFolder data, OutputStream model) throws IOException;
}
