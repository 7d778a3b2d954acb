package dev.socrates.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallPatternTests {

    @ParameterizedTest
    @CsvSource({
        "POST /api/v1/auth/register, POST, /api/v1/auth/register, true",
        "POST /api/v1/auth/register, GET, /api/v1/auth/register, false",
        "POST /api/v1/auth/register, POST, /api/v1/auth/register/more, false",
        "* /api/v1/auth/register, PUT, /api/v1/auth/register, true",
        "POST /**/invitations/**, POST, /api/v1/projects/{project_id}/invitations, true",
        "POST /**/invitations/**, POST, /invitations/{token}/accept, true",
        "POST /**/invitations/**, POST, /api/v1/my-invitations, false",
        "GET /api/*/export, GET, /api/v1/export, true",
        "GET /api/*/export, GET, /api/v1/x/export, false",
        "GET /a.c, GET, /abc, false",
        "GET /x/*-reset, GET, /x/password-reset, true",
        "GET /p/{id}, GET, /p/{id}, true"
    })
    void knowsTheCallsThatAreMeant(String pattern, String method, String path, boolean meant) {
        assertThat(CallPattern.parse(pattern).matches(method, path)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "POST", "/api", "post /api", "POST api", "POST  "})
    void refusesWhatIsNoCall(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallPattern.parse(text))
                .withMessageContaining("is not a call");
    }
}
