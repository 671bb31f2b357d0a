package org.a4p.localstack.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_es", "_ar", "_ru", "_zh"})
    void everyLanguageSaysEverything(String language) throws IOException {
        assertThat(texts(language).keySet()).isEqualTo(texts("").keySet());
        assertThat(texts(language).values()).doesNotContain("");
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String file = "/identity/messages" + language + ".properties";
        try (var stream = Objects.requireNonNull(SignInTextsTests.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
