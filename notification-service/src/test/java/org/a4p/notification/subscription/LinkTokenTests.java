package org.a4p.notification.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkTokenTests {

    private static final LinkToken TOKEN = new LinkToken(Secret.hash("a subscription"), Secret.random());

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(LinkToken.read(TOKEN.toString())).contains(TOKEN);
    }

    @Test
    void carries256BitsAndTheStoreGetsTheirHash() {
        assertThat(TOKEN.secret().value()).hasSize(43);
        assertThat(TOKEN.secret().hash())
                .hasSize(64)
                .doesNotContain(TOKEN.secret().value());
        assertThat(TOKEN.secret().hasHash(TOKEN.secret().hash())).isTrue();
        assertThat(TOKEN.secret().hasHash(Secret.random().hash())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("notTokens")
    void anythingElseIsNotOne(String text) {
        assertThat(LinkToken.read(text)).isEmpty();
    }

    static Stream<String> notTokens() {
        String token = TOKEN.toString();
        return Stream.of("", ".", token.substring(1), token + "=", token.replace('.', ':'), "{\"$ne\":1}." + token);
    }
}
