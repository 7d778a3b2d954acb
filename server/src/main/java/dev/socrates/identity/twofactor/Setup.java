package dev.socrates.identity.twofactor;

/// What an app needs to make codes. It is shown to the session that began, until a code confirms it.
///
/// @param secret for typing it
/// @param uri for the QR code
public record Setup(String secret, String uri) {

    /// In groups, as people type it.
    public String grouped() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    public QrPicture picture() {
        return QrPicture.of(uri);
    }

    @Override
    public String toString() {
        return "Setup[]";
    }
}
