package org.a4p.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * The access token of the officer behind a session, renewed shortly before it ends. A provider may accept a refresh token once
 * only, and pages send several requests at once. So one request renews and the others wait and read from the store what it got:
 * in this replica by a lock, in another by looking again when the provider refuses.
 */
@Component
class OfficerTokens {

    private static final Duration EARLY = Duration.ofSeconds(30);

    private final SessionRepository<? extends Session> sessions;
    private final Provider provider;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshes;
    private final Clock clock;
    private final Lock[] renewing =
            Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    OfficerTokens(SessionRepository<? extends Session> sessions, Provider provider, BackChannel channel, Clock clock) {
        this.sessions = sessions;
        this.provider = provider;
        this.refreshes = channel.refreshes();
        this.clock = clock;
    }

    /**
     * Empty if nobody is signed in. Fails with {@link SessionEnded} if the provider no longer knows the officer, and with {@link
     * SignInUnavailable} if it cannot be asked and the token has run out.
     */
    Optional<String> current(HttpServletRequest request) {
        return OfficerInSession.of(request)
                .map(officer -> isSoonOver(officer) ? renewed(request, officer) : officer)
                .map(SignedIn::accessToken);
    }

    private SignedIn renewed(HttpServletRequest request, SignedIn officer) {
        String id = request.getSession().getId();
        Lock lock = renewing[Math.floorMod(id.hashCode(), renewing.length)];
        lock.lock();
        try {
            return renewed(sessions, id);
        } catch (SessionEnded ended) {
            request.getSession().invalidate();
            throw ended;
        } catch (SignInUnavailable unavailable) {
            if (officer.endsBefore(clock.instant())) {
                throw unavailable;
            }
            return officer;
        } finally {
            lock.unlock();
        }
    }

    private <S extends Session> SignedIn renewed(SessionRepository<S> store, String id) {
        SignedIn latest = stored(store, id);
        if (!isSoonOver(latest)) {
            return latest;
        }
        try {
            SignedIn renewed = renew(latest);
            S session = store.findById(id);
            if (session != null) {
                session.setAttribute(SignedIn.ATTRIBUTE.name(), renewed);
                store.save(session);
            }
            return renewed;
        } catch (SessionEnded refused) {
            SignedIn byAnother = stored(store, id);
            if (byAnother.equals(latest)) {
                throw refused;
            }
            return byAnother;
        }
    }

    private static SignedIn stored(SessionRepository<? extends Session> store, String id) {
        Session session = store.findById(id);
        SignedIn officer = session == null ? null : session.getAttribute(SignedIn.ATTRIBUTE.name());
        if (officer == null) {
            throw new SessionEnded();
        }
        return officer;
    }

    private SignedIn renew(SignedIn officer) {
        String refreshToken = officer.refreshToken();
        if (refreshToken == null) {
            throw new SessionEnded();
        }
        try {
            return officer.refreshed(Objects.requireNonNull(refreshes.getTokenResponse(grant(officer, refreshToken))));
        } catch (OAuth2AuthorizationException refused) {
            throw OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())
                    ? new SessionEnded()
                    : new SignInUnavailable(refused);
        }
    }

    private OAuth2RefreshTokenGrantRequest grant(SignedIn officer, String refreshToken) {
        ClientRegistration registration = provider.registration();
        OAuth2AccessToken access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, officer.accessToken(), null, officer.accessTokenEnds());
        return new OAuth2RefreshTokenGrantRequest(registration, access, new OAuth2RefreshToken(refreshToken, null));
    }

    private boolean isSoonOver(SignedIn officer) {
        return officer.endsBefore(clock.instant().plus(EARLY));
    }
}
