package org.a4p.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.a4p.pages.problem.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ProbesFromLoopbackTests {

    private final MockFilterChain further = new MockFilterChain();

    @Test
    void thisMachineMayAsk() throws ServletException, IOException {
        ask("/actuator/health/readiness", "127.0.0.1");

        assertThat(further.getRequest()).isNotNull();
    }

    @Test
    void anotherMachineFindsNothing() {
        assertThatThrownBy(() -> ask("/actuator/health/readiness", "192.0.2.1")).isInstanceOf(NotFound.class);
    }

    @Test
    void pagesAreForEverybody() throws ServletException, IOException {
        ask("/themes", "192.0.2.1");

        assertThat(further.getRequest()).isNotNull();
    }

    private void ask(String path, String from) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(from);
        new ProbesFromLoopback().doFilter(request, new MockHttpServletResponse(), further);
    }
}
