package org.a4p.service.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.a4p.outbox.OutboxAutoConfiguration;
import org.bson.codecs.configuration.CodecRegistries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service's own database, in which a document is a domain record and an id is the text people know it by. */
@AutoConfiguration(after = MongoAutoConfiguration.class, before = OutboxAutoConfiguration.class)
@EnableConfigurationProperties(StoreLimits.class)
@Import(StoreFailures.class)
public class StoreAutoConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer storeSettings(StoreLimits limits, MongoConnectionDetails details) {
        return settings -> {
            limits.apply(settings, details.getConnectionString());
            settings.codecRegistry(CodecRegistries.fromRegistries(
                    CodecRegistries.fromProviders(new TextValues()), MongoClientSettings.getDefaultCodecRegistry()));
        };
    }

    /** The database that the connection string names, else the one of the application's name. */
    @Bean
    MongoDatabase database(
            MongoClient client,
            MongoConnectionDetails details,
            @Value("${spring.application.name}") String application) {
        return client.getDatabase(
                Optional.ofNullable(details.getConnectionString().getDatabase()).orElse(application));
    }
}
