package dev.socrates.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.socrates.browser.KnownPages.Kind;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Each page, as it is for everybody: in light and dark, on a desktop, on a phone and without JavaScript.
class EveryPageTests extends BrowserTests {

    private static final Map<URI, Member> ADMINISTRATORS = new ConcurrentHashMap<>();
    private static final int FIRST_LOAD = 300_000;
    private static final int AFTER_IT = 60_000;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    static Stream<String> pages() {
        return Stream.of(Kind.OPEN, Kind.PAGE, Kind.ADMIN).flatMap(KnownPages::templates);
    }

    @Test
    void eachIsKnown() {
        assertThat(there()).isEqualTo(KnownPages.ALL.keySet());
    }

    private Set<String> there() {
        var there = new TreeSet<String>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (isPage(mapping, handler)) {
                there.addAll(mapping.getPatternValues());
            }
        });
        return there;
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod handler) {
        var type = handler.getBeanType();
        var methods = mapping.getMethodsCondition().getMethods();
        return type.getPackageName().startsWith("dev.socrates.")
                && type.isAnnotationPresent(Controller.class)
                && !type.isAnnotationPresent(RestController.class)
                && (methods.isEmpty() || methods.contains(RequestMethod.GET));
    }

    /// Also how much comes over the wire: for somebody who is new, and when the browser knows the rest already.
    @ParameterizedTest
    @MethodSource("pages")
    void onADesktop(String template) {
        var page = visit(Look.DESKTOP, template);

        assertThat(Measures.weight(page)).as("first load of %s", template).isLessThan(FIRST_LOAD);
        Measures.isWhole(page);
        Axe.check(page);
        Measures.stoodStill(page);
        Screenshots.take(page, name(template));
        page.setViewportSize(2560, 1440);
        Measures.fitsItsWidth(page);
        page.navigate("/");
        page.navigate(path(template));
        assertThat(Measures.weight(page)).as("%s after it", template).isLessThan(AFTER_IT);
    }

    /// One visit for two things that do not touch: each visit takes a second.
    @ParameterizedTest
    @MethodSource("pages")
    void inTheDarkAndInGermany(String template) {
        var page = visit(Look.DESKTOP.inTheDark().speaking("de-DE"), template);

        Measures.isWhole(page);
        Axe.check(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onAPhone(String template) {
        var page = visit(Look.DESKTOP.phone(), template);

        Measures.fitsItsWidth(page);
        Axe.check(page);
        Measures.stoodStill(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void withoutScript(String template) {
        var page = visit(Look.DESKTOP.withoutScript(), template);

        Measures.isWhole(page);
        Measures.fitsItsWidth(page);
    }

    private Page visit(Look look, String template) {
        var kind = KnownPages.ALL.get(template);
        if (kind == Kind.ADMIN) {
            return open(look, administrator(), path(template));
        }
        return open(look, kind == Kind.OPEN ? null : Tour.finished(server()).member, path(template));
    }

    /// One for each server: a sign-in takes its time.
    private Member administrator() {
        return ADMINISTRATORS.computeIfAbsent(server(), _ -> {
            var member = member();
            auth.sql("update users set role = 'admin', admin_role = 'super_admin' where email = :email")
                    .param("email", member.email())
                    .update();
            return member;
        });
    }

    private String path(String template) {
        if (template.equals("/setup")) {
            return FirstLink.offer(auth);
        }
        if (template.equals("/verify-email") || template.equals("/reset-password")) {
            var purpose = template.equals("/verify-email") ? "verify_email" : "reset_password";
            return MailedLink.to(auth, Tour.finished(server()).member.email(), template, purpose);
        }
        if (template.equals("/admin/users/{managed_user_id}")) {
            var id = Tour.finished(server())
                    .member
                    .client()
                    .get("/api/v1/auth/me")
                    .is(200);
            return "/admin/users/" + id.text("user_id");
        }
        if (KnownPages.ALL.get(template) == Kind.ADMIN) {
            return template;
        }
        if (template.equals("/invitations/{token}")) {
            return Tour.finished(server()).invitation;
        }
        if (template.equals("/team-invitations/{token}")) {
            return Tour.finished(server()).path(template);
        }
        return KnownPages.ALL.get(template) == Kind.OPEN
                ? template
                : Tour.finished(server()).path(template);
    }

    private static String name(String template) {
        return template.equals("/") ? "start" : Screenshots.name(template);
    }
}
