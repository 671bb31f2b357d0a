package org.a4p.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SenderTests {

    @Test
    void anOfficerIsTheSameFromEverywhere() {
        assertThat(Sender.of(from("192.0.2.1"), Optional.of("sen-delegate")))
                .isEqualTo(Sender.of(from("2001:db8::1"), Optional.of("sen-delegate")));
    }

    @Test
    void anybodyIsTheAddressItself() {
        assertThat(Sender.network(from("192.0.2.1"))).isNotEqualTo(Sender.network(from("192.0.2.2")));
    }

    @Test
    void aSubscribersWholeNetworkIsOneSender() {
        assertThat(Sender.network(from("2001:db8:1:2::1")))
                .isEqualTo(Sender.network(from("2001:db8:1:2:ffff::9")))
                .isNotEqualTo(Sender.network(from("2001:db8:1:3::1")));
    }

    @Test
    void nobodyCanNameAnAddressThatIsAnOfficer() {
        assertThat(Sender.of(from("192.0.2.1"), Optional.of("c0000201")))
                .isNotEqualTo(Sender.network(from("192.0.2.1")));
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
