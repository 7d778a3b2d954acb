package dev.socrates.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            postgresql://ann:secret@db:5433/auth            | jdbc:postgresql://db:5433/auth            | ann | secret
            postgres://ann:secret@db/auth                   | jdbc:postgresql://db/auth                 | ann | secret
            postgresql+asyncpg://ann:secret@db/auth         | jdbc:postgresql://db/auth                 | ann | secret
            jdbc:postgresql://db:5432/auth?user=a&password=b | jdbc:postgresql://db:5432/auth           | a   | b
            jdbc:postgresql://db/auth                       | jdbc:postgresql://db/auth                 | -   | -
            postgresql://ann@db/auth                        | jdbc:postgresql://db/auth                 | ann | -
            postgresql://ann:p%40ss%2Fw+rd@db/auth          | jdbc:postgresql://db/auth                 | ann | p@ss/w+rd
            postgresql://ann:a:b@db/auth                    | jdbc:postgresql://db/auth                 | ann | a:b
            postgresql://ann:x@[::1]:5432/auth              | jdbc:postgresql://[::1]:5432/auth         | ann | x
            postgresql://ann:x@db/auth?sslmode=require      | jdbc:postgresql://db/auth?sslmode=require | ann | x
            postgresql://ann:x@db/auth?connect_timeout=5    | jdbc:postgresql://db/auth?connectTimeout=5 | ann | x
            ' postgresql://ann:x@db/auth '                  | jdbc:postgresql://db/auth                 | ann | x
            """)
    void understands(String text, String url, String user, String password) {
        assertThat(DatabaseAddress.parse(text)).isEqualTo(new DatabaseAddress(url, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "auth",
                "mysql://ann:hidden@db/auth",
                "postgresql://ann:hidden@db",
                "postgresql://ann:hidden@db/",
                "postgresql://ann:hid den@db/auth",
                "postgresql:///auth",
                "jdbc:postgresql:auth",
                "postgresql://ann:hidden%zz@db/auth"
            })
    void refusesWhatIsNoAddressWithoutQuotingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseAddress.parse(text))
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("hid"));
    }

    @Test
    void keepsThePasswordToItself() {
        assertThat(DatabaseAddress.parse("postgresql://ann:hidden@db:5432/auth?password=hidden"))
                .hasToString("ann@jdbc:postgresql://db:5432/auth");
    }
}
