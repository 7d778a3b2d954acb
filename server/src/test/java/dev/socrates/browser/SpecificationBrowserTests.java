package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpecificationBrowserTests extends BrowserTests {

    private static final String JAVA = "The backend is written in Java.";
    private static final String VAGUE = "The search should be fast.";
    private static final String BACKUP = "Backups run every night.";

    Member member;
    String project;
    String backend;

    @BeforeEach
    void specify() {
        member = member();
        project = "/projects/" + member.project("Lending desk");
        backend = state("tech_stack", "backend", JAVA);
        state("performance", "response_time", VAGUE);
        state("disaster_recovery", "backup", BACKUP);
    }

    @Test
    void areShownByCategoryWithWhatIsWeakAboutThem() {
        var page = open(member, list());

        assertThat(page.locator(".spec-group h2")).hasCount(3);
        assertThat(page.locator(".smelly")).hasText("fast");
        row(page, VAGUE).getByText("weak spot").click();
        assertThat(row(page, VAGUE)).containsText("asks for an amount without a figure");
        Axe.check(page);
        Measures.stoodStill(page);
        Screenshots.take(page, "specifications");
    }

    @Test
    void areFilteredAsOneTypesAndChooses() {
        var page = open(member, list());
        page.getByLabel("Words").fill("JAVA");

        assertThat(page.locator("#found")).hasText("1 statement");
        assertThat(page.locator(".spec-row")).containsText(JAVA);
        assertThat(page).hasURL(Pattern.compile("specifications\\?q=JAVA$"));
        assertThat(page.getByLabel("Words")).isFocused();
        page.getByLabel("Words").fill("");
        page.getByLabel("Wording").selectOption("true");
        assertThat(page.locator(".spec-row")).containsText(VAGUE);
        page.getByLabel("Wording").selectOption("false");
        page.getByLabel("Category").selectOption("performance");
        assertThat(page.getByText("Nothing fits this filter")).isVisible();
        Axe.check(page);
        page.reload();
        assertThat(page.getByLabel("Category")).hasValue("performance");
    }

    @Test
    void areEditedInPlaceAndTakenBack() {
        var page = open(member, list());
        press(row(page, JAVA), "Edit");
        assertThat(page.locator(".spec-edit textarea")).isFocused();
        Axe.check(page);
        page.locator(".spec-edit textarea").fill("The backend is written in Kotlin.");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#toasts")).containsText("Saved");
        assertThat(statement(page, "Kotlin")).isFocused();
        page.locator("#toasts")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(row(page, JAVA)).isVisible();
        page.navigate(list() + "/" + backend);
        assertThat(page.locator(".spec-history ins").first()).containsText("Java");
        assertThat(page.locator(".spec-history li")).hasCount(3);
        Axe.check(page);
        Screenshots.take(page, "specification");
    }

    @Test
    void showBothTextsWhenSomebodyWasFaster() {
        watch.expect("422");
        var window = window(Look.DESKTOP, member);
        var one = window.newPage();
        var other = window.newPage();
        one.navigate(list());
        other.navigate(list());
        press(row(one, JAVA), "Edit");
        press(row(other, JAVA), "Edit");
        save(other, "The backend is written in Kotlin.");
        assertThat(statement(other, "Kotlin")).isVisible();

        save(one, "The backend is written in Go.");

        assertThat(one.locator(".spec-clash")).containsText("The backend is written in Kotlin.");
        assertThat(one.locator(".spec-clash ins")).containsText("Go");
        assertThat(one.locator(".spec-clash textarea")).hasValue("The backend is written in Go.");
        assertThat(one.locator(".spec-clash textarea")).isFocused();
        Axe.check(one);
        Screenshots.take(one, "specification-clash");
        one.getByText("Save this text").click();
        assertThat(statement(one, "written in Go")).isVisible();
        other.reload();
        assertThat(statement(other, "written in Go")).isVisible();
    }

    @Test
    void canKeepWhatSomebodyElseWrote() {
        watch.expect("422");
        var page = open(member, list());
        press(row(page, JAVA), "Edit");
        member.client()
                .put(
                        "/api/v1" + list() + "/" + backend,
                        Map.of("statement", "The backend is written in Kotlin."),
                        "\"1\"")
                .is(200);
        save(page, "The backend is written in Go.");
        page.getByText("Keep what stands there").click();

        assertThat(statement(page, "Kotlin")).isVisible();
    }

    @Test
    void areConfirmedTogether() {
        var page = open(member, list());
        page.getByLabel("Select: " + JAVA).check();
        assertThat(page.locator(".spec-count")).hasText("1 selected");
        page.getByLabel("Select all shown").check();
        assertThat(page.locator(".spec-count")).hasText("3 selected");
        page.getByText("Confirm selected").click();

        assertThat(page.locator("#toasts")).containsText("3 statements confirmed");
        assertThat(page.locator(".spec-row .spec-confirmed")).hasCount(3);
        assertThat(page.locator("#found")).isFocused();
        Axe.check(page);
        page.locator("#toasts")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.locator(".spec-row .spec-trust")).hasCount(3);
    }

    @Test
    void areRemovedAndBroughtBack() {
        var page = open(member, list());
        press(row(page, JAVA), "Remove");
        assertThat(page.locator(".spec-removed")).containsText(JAVA);
        assertThat(page.locator(".spec-removed button")).isFocused();
        Axe.check(page);
        page.keyboard().press("Enter");
        assertThat(statement(page, JAVA)).isFocused();

        press(row(page, JAVA), "Remove");
        assertThat(page.locator(".spec-removed")).isVisible();
        page.navigate(list() + "?status=deleted");
        press(row(page, JAVA), "Bring back");
        assertThat(row(page, JAVA).getByText("Edit")).isVisible();
    }

    @Test
    void areAddedByHandWithTheMeaningOfTheTopic() {
        watch.expect("422");
        var page = open(member, list());
        page.getByText("Add a statement").click();
        page.getByLabel("What is it about?").selectOption("security.authentication");
        assertThat(page.locator("#meaning")).containsText("It can be about");
        page.getByLabel("Statement").fill("People sign in with a password of at least 12 characters.");
        page.getByText("Add it").click();

        assertThat(page.locator("h1")).containsText("Security");
        assertThat(page.getByText("It was written by hand")).isVisible();
        page.navigate(list() + "/new?facet=tech_stack.backend");
        page.getByLabel("Statement").fill(JAVA);
        page.getByText("Add it").click();
        assertThat(page.getByText("The project says so already")).isVisible();
        assertThat(page.getByLabel("Statement")).hasValue(JAVA);
        Axe.check(page);
    }

    @Test
    void waitWhenTheyContradictAnotherAndSaySo() {
        state("disaster_recovery", "backup", "Backups run every hour.");
        var page = open(member, list() + "?status=pending");

        assertThat(page.locator(".spec-row")).containsText("It contradicts another statement");
        page.locator(".spec-statement a").click();
        assertThat(page.locator(".spec-conflicts")).containsText("open");
        page.getByText("See the conflict").click();
        assertThat(page.locator("h1")).hasText("These two cannot both hold");
    }

    @Test
    void quoteTheirAnswer() {
        var session = member.client()
                .post("/api/v1" + project + "/sessions", Map.of())
                .is(201)
                .text("session_id");
        var question = member.client()
                .post("/api/v1/sessions/" + session + "/next-question")
                .is(200)
                .text("question_id");
        var found = member.client()
                .post(
                        "/api/v1/sessions/" + session + "/answer",
                        Map.of(
                                "question_id",
                                question,
                                "answer",
                                "Hello <b>there</b> 👋! Passwords are hashed with bcrypt."))
                .is(200)
                .at("specifications.0")
                .get("id")
                .asString();
        var page = open(member, list() + "/" + found);

        assertThat(page.locator(".spec-quote")).hasText("Hello <b>there</b> 👋! Passwords are hashed with bcrypt.");
        assertThat(page.locator(".spec-quote mark")).hasText("Passwords are hashed with bcrypt.");
        Axe.check(page);
    }

    @Test
    void workByKeyboardAlone() {
        var page = open(member, list());
        page.getByLabel("Words").focus();
        page.keyboard().type("java");
        assertThat(page.locator("#found")).hasText("1 statement");
        tabTo(page, statement(page, JAVA));
        tabTo(page, row(page, JAVA).locator("a[title=Edit]"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".spec-edit textarea")).isFocused();
        page.keyboard().press("Escape");
        assertThat(statement(page, JAVA)).isFocused();
        tabTo(page, row(page, JAVA).locator(".spec-actions button").first());
        page.keyboard().press("Enter");
        assertThat(row(page, JAVA).locator(".spec-confirmed")).isVisible();
    }

    @Test
    void workWithoutScript() {
        var page = open(Look.DESKTOP.withoutScript(), member, list() + "?category=tech_stack");
        press(row(page, JAVA), "Confirm");
        assertThat(page).hasURL(Pattern.compile("category=tech_stack&done=specification-confirmed"));
        assertThat(page.locator(".spec-confirmed")).isVisible();

        press(row(page, JAVA), "Edit");
        save(page, "The backend is written in Kotlin.");
        assertThat(page.getByText("Saved.")).isVisible();
        page.getByText("Go back to this").first().click();
        assertThat(page.locator(".spec-statement")).containsText("Java");

        page.navigate(list());
        page.locator("button[name=everything]").click();
        assertThat(page.locator(".spec-row .spec-confirmed")).hasCount(3);
        page.getByLabel("Words").fill("night");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".spec-row")).hasCount(1);
    }

    @Test
    void standStillAndFitWithVeryLongWords() {
        state("goals", "purpose", "x".repeat(600) + " <img src=x onerror=alert(1)> " + "מהיר".repeat(60));
        var page = open(Look.DESKTOP.phone(), member, list());

        Measures.fitsItsWidth(page);
        Axe.check(page);
        press(row(page, "onerror"), "Edit");
        Measures.fitsItsWidth(page);
        Screenshots.take(page, "specifications-phone");
    }

    private String list() {
        return project + "/specifications";
    }

    private static Locator row(Page page, String text) {
        return page.locator(".spec-row").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator statement(Page page, String text) {
        return page.locator(".spec-statement a").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void press(Locator row, String verb) {
        row.locator(".spec-actions > *, .spec-removed > *")
                .filter(new Locator.FilterOptions().setHasText(verb))
                .click();
    }

    private static void save(Page page, String text) {
        page.locator(".spec-edit textarea").fill(text);
        page.locator(".spec-edit button").click();
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 20; i++) {
            page.keyboard().press("Tab");
            if ((boolean) target.evaluate("one => one === document.activeElement")) {
                return;
            }
        }
        assertThat(target).isFocused();
    }

    private String state(String category, String facet, String text) {
        return member.client()
                .post(
                        "/api/v1" + project + "/specifications",
                        Map.of("category", category, "facet", facet, "statement", text))
                .is(201)
                .text("specification.id");
    }
}
