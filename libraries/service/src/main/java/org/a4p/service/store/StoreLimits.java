package org.a4p.service.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The time limits of {@code a4p.store}: a store that is away or stalled fails a request before the gateway gives up on it
 * at ten seconds, even where the driver tries a read once more. A limit stated in the connection string wins.
 *
 * @param find for a server to ask, once none is known
 * @param connect for a new connection
 * @param queue for a connection while all are in use
 * @param answer for each answer of the store, not for a whole reading: making a document reads for longer
 */
@ConfigurationProperties("a4p.store")
record StoreLimits(
        @DefaultValue("2s") Duration find,
        @DefaultValue("2s") Duration connect,
        @DefaultValue("5s") Duration queue,
        @DefaultValue("3s") Duration answer) {

    void apply(MongoClientSettings.Builder settings, ConnectionString stated) {
        if (stated.getServerSelectionTimeout() == null) {
            settings.applyToClusterSettings(
                    cluster -> cluster.serverSelectionTimeout(find.toMillis(), TimeUnit.MILLISECONDS));
        }
        if (stated.getMaxWaitTime() == null) {
            settings.applyToConnectionPoolSettings(pool -> pool.maxWaitTime(queue.toMillis(), TimeUnit.MILLISECONDS));
        }
        settings.applyToSocketSettings(socket -> {
            if (stated.getConnectTimeout() == null) {
                socket.connectTimeout(connect.toMillis(), TimeUnit.MILLISECONDS);
            }
            if (stated.getSocketTimeout() == null) {
                socket.readTimeout(answer.toMillis(), TimeUnit.MILLISECONDS);
            }
        });
    }
}
