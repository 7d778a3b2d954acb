package dev.socrates.identity;

/// The copy of somebody's data while it is written.
public interface PersonalArchive {

    /// An entry in JSON.
    ///
    /// @param path within the archive, without a leading slash: `projects/my-project.json`; a second entry
    ///     of that name gets a
    ///     number
    /// @param about what it holds, in one line for its reader
    /// @param content what Jackson writes
    void add(String path, String about, Object content);
}
