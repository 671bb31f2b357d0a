package org.a4p.gateway.session;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** One session for all replicas, known to the browser by a cookie that no script and no other host can read or set. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);

    @Bean
    Sessions sessions(
            MongoClient client,
            @Value("${spring.mongodb.uri}") ConnectionString uri,
            List<SessionAttribute<?>> attributes,
            SessionSettings settings,
            Clock clock) {
        MongoDatabase database =
                client.getDatabase(Objects.requireNonNull(uri.getDatabase(), "spring.mongodb.uri names no database"));
        SessionDocuments form = new SessionDocuments(attributes, MongoClientSettings.getDefaultCodecRegistry());
        return new Sessions(database, form, settings, clock);
    }

    /** Chromium and Firefox treat loopback as secure, so the cookie works on a laptop without a certificate. */
    @Bean
    CookieSerializer cookieSerializer() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(SessionCookie.NAME);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(true);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    @Bean
    Housekeeping housekeeping(Sessions sessions) {
        return new Housekeeping(sessions);
    }

    /** Never in the way: a store that is down at the start or at the hour is tried again at the next. */
    static final class Housekeeping {

        private final Sessions sessions;
        private boolean indexed;

        Housekeeping(Sessions sessions) {
            this.sessions = sessions;
        }

        @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT10M")
        synchronized void clean() {
            try {
                if (!indexed) {
                    sessions.index();
                    indexed = true;
                }
                LOG.debug("Removed {} expired sessions", sessions.prune());
            } catch (SessionsUnreachable later) {
                LOG.warn("Expired sessions could not be removed: {}", String.valueOf(later.getCause()));
            }
        }
    }
}
