package org.gulou.e2e.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {

    private static final String NAME = "欧阳鹮";
    private static final Needles NEEDLES = new Needles(List.of(NAME, "19900001234"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARN no such person: 欧阳鹮.",
                "{\"name\":\"\\u6b27\\u9633\\u9e6e\"}",
                "GET /residents?q=%E6%AC%A7%E9%98%B3%E9%B9%AE",
                "\\\\xe6aca7e998b3e9b9ae",
                "5qyn6Ziz6bmu"
            })
    void aNameIsFoundInEveryForm(String text) throws IOException {
        assertThat(NEEDLES.in(stream(text, StandardCharsets.UTF_8))).containsExactly(NAME);
    }

    @Test
    void aNameIsFoundAsAChineseSpreadsheetWritesIt() throws IOException {
        assertThat(NEEDLES.in(stream("a," + NAME, Charset.forName("GB18030")))).containsExactly(NAME);
    }

    @Test
    void aValueAcrossTwoBlocksIsFound() throws IOException {
        String before = "x".repeat((1 << 20) - 5);

        assertThat(NEEDLES.in(stream(before + "19900001234", StandardCharsets.UTF_8)))
                .containsExactly("19900001234");
    }

    @Test
    void whatIsMaskedIsNotFound() throws IOException {
        assertThat(NEEDLES.in(stream("欧** 199****1234", StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static ByteArrayInputStream stream(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
