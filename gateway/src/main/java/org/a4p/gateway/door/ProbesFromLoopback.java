package org.a4p.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.a4p.pages.problem.NotFound;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whether the gateway is well is told on this machine only; to everyone else the address does not exist. */
final class ProbesFromLoopback extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean probe = request.getRequestURI().startsWith("/actuator");
        if (probe && !InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            throw new NotFound();
        }
        chain.doFilter(request, response);
    }
}
