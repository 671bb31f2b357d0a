package org.a4p.gateway.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The identity provider, asked for its description when somebody first signs in and not before: the gateway starts and serves
 * what is public while the provider is away.
 */
@Component
class Provider implements ClientRegistrationRepository {

    static final String ID = "a4p";
    static final String CALLBACK = "/login/oauth2/code/" + ID;

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final IdentitySettings identity;
    private final ClientSettings client;
    private final PublicAddress address;
    private final RestClient http;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable ClientRegistration known;
    private volatile Instant notBefore = Instant.MIN;

    Provider(
            IdentitySettings identity, ClientSettings client, PublicAddress address, BackChannel channel, Clock clock) {
        this.identity = identity;
        this.client = client;
        this.address = address;
        this.http = channel.http();
        this.clock = clock;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return ID.equals(registrationId) ? registration() : null;
    }

    /** Fails with {@link SignInUnavailable} while the provider does not answer. */
    ClientRegistration registration() {
        ClientRegistration present = known;
        return present != null ? present : ask();
    }

    /** Where the provider ends its own session, if it says so and has been asked before. */
    Optional<String> endOfSession() {
        return Optional.ofNullable(known)
                .map(registration -> registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(Object::toString);
    }

    private ClientRegistration ask() {
        asking.lock();
        try {
            ClientRegistration present = known;
            if (present != null) {
                return present;
            }
            if (clock.instant().isBefore(notBefore)) {
                throw new SignInUnavailable(null);
            }
            ClientRegistration described = describe();
            known = described;
            return described;
        } catch (RestClientException | IllegalArgumentException | IllegalStateException unusable) {
            notBefore = clock.instant().plus(PAUSE_AFTER_FAILURE);
            LOG.warn("The identity provider cannot be used: {}", unusable.toString());
            throw new SignInUnavailable(unusable);
        } finally {
            asking.unlock();
        }
    }

    private ClientRegistration describe() {
        Map<String, Object> description = Objects.requireNonNullElse(
                http.get().uri(identity.description()).retrieve().body(DESCRIPTION), Map.of());
        String issuer = identity.issuer().toString();
        if (!issuer.equals(description.get("issuer"))) {
            throw new IllegalStateException("it says it is " + description.get("issuer") + " and not " + issuer);
        }
        return ClientRegistrations.fromOidcConfiguration(description)
                .registrationId(ID)
                .clientId(client.clientId())
                .clientSecret(client.clientSecret())
                .redirectUri(address.of(CALLBACK))
                .scope("openid", "profile")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
