package dev.socrates.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BertTokenizerTests {

    private static final long START = 101;
    private static final long END = 102;
    private static final long UNKNOWN = 100;

    private static BertTokenizer tokenizer;

    @BeforeAll
    static void readTheVocabulary() throws IOException {
        try (var file = BertTokenizerTests.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
            assertThat(file).isNotNull();
            tokenizer = new BertTokenizer(Vocabulary.read(file));
        }
    }

    /// Expected ids come from the reference implementation of the model's authors.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'The system shall respond within 200 ms.' | 101 1996 2291 4618 6869 2306 3263 5796 1012 102",
                "'Users can''t export tokenized spreadsheets!' | 101 5198 2064 1005 1056 9167 19204 3550 20861 21030 3215 999 102",
                "'Café naïve résumé Ångström İstanbul Straße' | 101 7668 15743 13746 17076 15687 9960 2358 27807 102",
                "'日本語 の テキストと漢字' | 101 1864 1876 1950 1671 1713 30227 30233 30240 30192 1904 100 102",
                "'price is $5.00 + 10% (tax) = 5.5€; a<b>c ^~`' | 101 3976 2003 1002 1019 1012 4002 1009 2184 1003 1006 4171 1007 1027 1019 1012 1019 30102 1025 1037 1026 1038 1028 1039 1034 1066 1036 102",
                "'ΑΣ русский Ёлка' | 101 1155 29733 1195 29748 29747 29747 23925 15414 1185 29436 28598 102",
                "'مرحبا بالعالم' | 101 1295 17149 29820 29816 25573 1271 25573 23673 29830 25573 23673 22192 102",
                "'«quotes» “smart” — dash… ‽' | 101 1077 16614 1090 1523 6047 1524 1517 11454 1529 100 102",
                "'foo_bar-baz@example.com https://x.io/a?b=c' | 101 29379 1035 3347 1011 8670 2480 1030 2742 1012 4012 16770 1024 1013 1013 1060 1012 22834 1013 1037 1029 1038 1027 1039 102",
                "'unbelievably hyperparameterization' | 101 4895 8671 2666 3567 6321 23760 28689 22828 3989 102",
                "'happy 😀 family 👩‍👩‍👧' | 101 3407 100 2155 100 102",
                "'OAuth2 + PostgreSQL 18 on Kubernetes' | 101 1051 4887 2705 2475 1009 2695 17603 2015 4160 2140 2324 2006 13970 5677 7159 2229 102",
                "'ＦＵＬＬ ｗｉｄｔｈ' | 101 100 100 102",
                "'한국어' | 101 1469 30006 30021 29991 30014 30020 29999 30008 102"
            })
    void cutsTextsLikeTheReference(String text, String ids) {
        assertThat(tokenizer.encode(text)).containsExactly(numbers(ids));
    }

    private static long[] numbers(String ids) {
        return Arrays.stream(ids.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    @Test
    void ignoresCaseAccentsAndTheKindOfSpace() {
        var plain = tokenizer.encode("the cafe opens");

        assertThat(tokenizer.encode("The CAFÉ opens")).isEqualTo(plain);
        assertThat(tokenizer.encode("  the\tcafe\u0301\u00a0\r\nopens\u3000")).isEqualTo(plain);
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(tokenizer.encode("hel\u200blo\ufeff\u0000 wor\u00adld\ufffd"))
                .isEqualTo(tokenizer.encode("hello world"));
    }

    @Test
    void survivesHalvesOfBrokenPairs() {
        assertThat(tokenizer.encode("hello\ud83d world\ude00")).isEqualTo(tokenizer.encode("hello world"));
    }

    @Test
    void readsMarkersAsOrdinaryWords() {
        assertThat(tokenizer.encode("[CLS] x [SEP]"))
                .startsWith(START)
                .endsWith(END)
                .satisfies(ids ->
                        assertThat(Arrays.copyOfRange(ids, 1, ids.length - 1)).doesNotContain(START, END));
    }

    @Test
    void givesUpOnWordsOverAHundredCharacters() {
        assertThat(tokenizer.encode("a".repeat(101))).containsExactly(START, UNKNOWN, END);
        assertThat(tokenizer.encode("a".repeat(100))).doesNotContain(UNKNOWN);
    }

    @Test
    void readsAtMostWhatTheModelCanRead() {
        var ids = tokenizer.encode("word ".repeat(20_000));

        assertThat(ids).hasSize(BertTokenizer.MAX_TOKENS).startsWith(START).endsWith(END);
        assertThat(tokenizer.encode("x,".repeat(50_000))).hasSize(BertTokenizer.MAX_TOKENS);
    }

    @Test
    void givesOnlyTheMarkersForNothing() {
        assertThat(tokenizer.encode("")).containsExactly(START, END);
        assertThat(tokenizer.encode(" \n\t ")).containsExactly(START, END);
    }
}
