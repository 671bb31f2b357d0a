package org.a4p.localstack.identity;

import java.time.Duration;
import java.util.UUID;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the gateway for people, and a public client for scripts. Both must use PKCE. */
final class Clients {

    private static final Duration ACCESS = Duration.ofMinutes(5);
    private static final Duration WORKING_DAY = Duration.ofHours(12);

    private Clients() {}

    static InMemoryRegisteredClientRepository registered(GatewaySettings gateway, IdentitySettings identity) {
        return new InMemoryRegisteredClientRepository(gateway(gateway), scripts(identity));
    }

    private static RegisteredClient gateway(GatewaySettings gateway) {
        return client(gateway.credentials().clientId())
                .clientSecret("{noop}" + gateway.credentials().clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(gateway.publicAddress() + "/login/oauth2/code/a4p")
                .postLogoutRedirectUri(gateway.publicAddress())
                .postLogoutRedirectUri(gateway.publicAddress() + "/")
                .build();
    }

    private static RegisteredClient scripts(IdentitySettings identity) {
        return client(SignIn.CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .redirectUri(identity.issuer() + SignIn.REDIRECT_PATH)
                .build();
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(id)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS)
                        .refreshTokenTimeToLive(WORKING_DAY)
                        .build());
    }
}
