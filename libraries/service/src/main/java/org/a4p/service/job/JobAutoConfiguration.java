package org.a4p.service.job;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.a4p.outbox.Lease;
import org.a4p.service.store.StoreAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Runs every {@link LeasedJob} of a service. */
@EnableConfigurationProperties(JobSettings.class)
@AutoConfiguration(after = StoreAutoConfiguration.class)
public class JobAutoConfiguration {

    @Bean
    LeasedJobs leasedJobs(ObjectProvider<LeasedJob> jobs, JobSettings settings, MongoDatabase database, Clock clock) {
        return new LeasedJobs(
                jobs.orderedStream().toList(), settings, (name, length) -> new Lease(database, name, length, clock));
    }
}
