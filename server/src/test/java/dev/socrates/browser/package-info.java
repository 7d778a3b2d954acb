/// The pages as people meet them: in a real Chromium, against the whole server. A page that writes an error to
/// the console or breaks the content security policy fails every test that opens it.
@NullMarked
package dev.socrates.browser;

import org.jspecify.annotations.NullMarked;
