package org.a4p.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class PublicAddressTests {

    private final PublicAddress address = new PublicAddress(URI.create("https://a4p.example"));

    @Test
    void isTheOriginOfItsPagesAndOfNoOthers() {
        assertThat(address.isOriginOf("https://a4p.example")).isTrue();
        assertThat(address.isOriginOf("https://a4p.example/threads")).isTrue();
        assertThat(address.isOriginOf("http://a4p.example")).isFalse();
        assertThat(address.isOriginOf("https://a4p.example.evil")).isFalse();
        assertThat(address.isOriginOf("https://a4p.example:8443/")).isFalse();
        assertThat(address.isOriginOf("https://a4p.example@evil.example/")).isFalse();
        assertThat(address.isOriginOf("null")).isFalse();
    }

    @Test
    void promisesTlsOnlyWhereThereIsTls() {
        assertThat(address.isSecure()).isTrue();
        assertThat(new PublicAddress(URI.create("http://127.0.0.1:8080")).isSecure())
                .isFalse();
    }
}
