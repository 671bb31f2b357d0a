package org.a4p.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.a4p.pages.language.Language;
import org.a4p.pages.shell.Reader;
import org.a4p.pages.shell.Readers;
import org.springframework.stereotype.Component;

/** Who is signed in, for the top bar of the gateway's own pages. */
@Component
class CurrentReader implements Readers {

    private final HttpServletRequest request;

    /** @param request the container's proxy for the request at hand */
    CurrentReader(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Optional<Reader> current(Language language) {
        return OfficerInSession.of(request).map(officer -> new Reader(officer.person(), officer.delegation()));
    }
}
