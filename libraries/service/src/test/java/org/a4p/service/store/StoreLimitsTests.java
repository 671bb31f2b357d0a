package org.a4p.service.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StoreLimitsTests {

    private final StoreLimits limits =
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("a4p.store", StoreLimits.class);

    @Test
    void aRequestFailsBeforeTheGatewayGivesUp() {
        MongoClientSettings settings = settings("mongodb://127.0.0.1/any");

        assertThat(settings.getClusterSettings().getServerSelectionTimeout(MILLISECONDS))
                .isEqualTo(2000);
        assertThat(settings.getConnectionPoolSettings().getMaxWaitTime(MILLISECONDS))
                .isEqualTo(5000);
        assertThat(settings.getSocketSettings().getConnectTimeout(MILLISECONDS)).isEqualTo(2000);
        assertThat(settings.getSocketSettings().getReadTimeout(MILLISECONDS)).isEqualTo(3000);
    }

    @Test
    void whatTheConnectionStringStatesWins() {
        MongoClientSettings settings =
                settings("mongodb://127.0.0.1/any?serverSelectionTimeoutMS=1&waitQueueTimeoutMS=2"
                        + "&connectTimeoutMS=3&socketTimeoutMS=4");

        assertThat(settings.getClusterSettings().getServerSelectionTimeout(MILLISECONDS))
                .isEqualTo(1);
        assertThat(settings.getConnectionPoolSettings().getMaxWaitTime(MILLISECONDS))
                .isEqualTo(2);
        assertThat(settings.getSocketSettings().getConnectTimeout(MILLISECONDS)).isEqualTo(3);
        assertThat(settings.getSocketSettings().getReadTimeout(MILLISECONDS)).isEqualTo(4);
    }

    private MongoClientSettings settings(String address) {
        ConnectionString stated = new ConnectionString(address);
        MongoClientSettings.Builder settings = MongoClientSettings.builder().applyConnectionString(stated);
        limits.apply(settings, stated);
        return settings.build();
    }
}
