package org.a4p.service.migration;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.a4p.service.store.StoreAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The {@link Migrations} of a service, to which its repositories add their steps. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
public class MigrationAutoConfiguration {

    @Bean
    Migrations migrations(MongoDatabase database, Clock clock) {
        return new Migrations(database, clock);
    }
}
