package org.a4p.service;

import java.time.Clock;
import java.time.ZoneOffset;
import org.a4p.outbox.OutboxAutoConfiguration;
import org.a4p.pages.shell.ShellAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The time of a service: to the millisecond, which is what the store keeps, so that what was read equals what was written. */
@AutoConfiguration(before = {OutboxAutoConfiguration.class, ShellAutoConfiguration.class})
public class ServiceAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
