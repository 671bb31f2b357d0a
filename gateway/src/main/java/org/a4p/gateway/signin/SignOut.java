package org.a4p.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriUtils;

/**
 * Ends the session here and then the provider's. The page between the two is there because a form may lead to our own addresses
 * only, and browsers hold redirects to that as well.
 */
@Controller
class SignOut {

    private final Provider provider;
    private final PublicAddress address;

    SignOut(Provider provider, PublicAddress address) {
        this.provider = provider;
        this.address = address;
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response, Model model) {
        String next = OfficerInSession.of(request).flatMap(this::atProvider).orElse("/");
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        response.setHeader("Refresh", "0; url=" + next);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("next", next);
        return "gateway/signed-out";
    }

    private Optional<String> atProvider(SignedIn officer) {
        return provider.endOfSession()
                .map(end -> end + "?id_token_hint=" + officer.idToken() + "&post_logout_redirect_uri="
                        + UriUtils.encode(address.of("/"), StandardCharsets.UTF_8));
    }
}
