package dev.socrates.pages;

import dev.socrates.identity.Display;
import dev.socrates.identity.SignedIn;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.web.ProjectView;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/// What every page shows around its own content, and how it writes times and numbers. Templates know it as
/// `frame`; the project is read only when a page shows its header, so fragments do not pay for it.
public final class Frame {

    private static final double RING = 2 * Math.PI * 16;

    private final @Nullable SignedIn user;
    private final String path;
    private final Writing writing;
    private final Assets assets;
    private final Predicate<Permission> may;
    private final Supplier<@Nullable ProjectView> project;

    Frame(
            @Nullable SignedIn user,
            String path,
            Writing writing,
            Assets assets,
            Predicate<Permission> may,
            Supplier<@Nullable ProjectView> project) {
        this.user = user;
        this.path = path;
        this.writing = writing;
        this.assets = assets;
        this.may = may;
        this.project = SingletonSupplier.ofNullable(project);
    }

    /// Null for somebody who has not signed in.
    public @Nullable SignedIn getUser() {
        return user;
    }

    /// The project that the page is about, or null.
    public @Nullable ProjectView getProject() {
        return project.get();
    }

    /// Whether the reader may do this in the project of the page now, so that nothing is shown that would be refused.
    ///
    /// @param permission by its name, such as `specify`
    public boolean may(String permission) {
        return may.test(Permission.ofWire(permission).orElseThrow());
    }

    public String getPath() {
        return path;
    }

    /// BCP 47, for the `lang` of dates and numbers; texts are English so far.
    public String getLanguage() {
        return "en";
    }

    /// light, dark or system
    public String getTheme() {
        return user == null ? Display.USUAL.theme() : user.display().theme();
    }

    /// comfortable or compact
    public String getDensity() {
        return user == null ? Display.USUAL.density() : user.display().density();
    }

    /// Whether the navigation's entry for `section` is the one the reader is in.
    public boolean in(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }

    /// Whether the page's area has a file of this kind, `css` or `js`.
    public boolean has(@Nullable String area, String kind) {
        return area != null && assets.has(area + "." + kind);
    }

    /// Date and time in the reader's zone.
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : writing.time(instant);
    }

    public String date(@Nullable Instant instant) {
        return instant == null ? "" : writing.date(instant);
    }

    /// "3 minutes ago".
    public String ago(@Nullable Instant instant) {
        return instant == null ? "" : writing.ago(instant);
    }

    /// For the `datetime` of a `time` element.
    public String iso(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString();
    }

    public String number(@Nullable Number number) {
        return number == null ? "" : writing.number(number);
    }

    /// Rounded down: 99.9 is not yet 100.
    public String whole(Number percent) {
        return writing.number((long) percent.doubleValue());
    }

    /// The drawn part of a ring of radius 16, as the two lengths of an SVG dash pattern.
    public String arc(Number percent) {
        return String.format(Locale.ROOT, "%.2f %.2f", RING * Math.clamp(percent.doubleValue(), 0, 100) / 100, RING);
    }

    /// @param percent 0 to 100, shown with at most one decimal
    public String percent(@Nullable Number percent) {
        return percent == null ? "" : writing.percent(percent);
    }
}
