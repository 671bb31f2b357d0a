package org.a4p.localstack;

import java.time.Clock;
import org.a4p.localstack.broker.LocalBroker;
import org.a4p.localstack.mail.CaughtMails;
import org.a4p.localstack.mail.MailCatcher;
import org.a4p.localstack.store.LocalStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Bean.Bootstrap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The parts that are not served over HTTP. They start beside one another and beside the web server, because the broker
 * alone takes seconds; they are closed after the web server, in the reverse of this order.
 */
@Configuration(proxyBeanMethods = false)
class Parts {

    @Bean
    SimpleAsyncTaskExecutor bootstrapExecutor() {
        return new SimpleAsyncTaskExecutor("start-");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(bootstrap = Bootstrap.BACKGROUND)
    LocalStore store(LocalStackSettings settings) {
        return LocalStore.start(settings.directoryOf("store"), settings.storePort());
    }

    @Bean(bootstrap = Bootstrap.BACKGROUND)
    LocalBroker broker(LocalStackSettings settings) {
        return LocalBroker.start(settings.directoryOf("broker"), settings.brokerPort());
    }

    @Bean
    CaughtMails caughtMails(LocalStackSettings settings, Clock clock) {
        return new CaughtMails(settings.directoryOf("mail"), clock);
    }

    @Bean(bootstrap = Bootstrap.BACKGROUND)
    MailCatcher mailCatcher(LocalStackSettings settings, CaughtMails mails) {
        return MailCatcher.start(mails, settings.smtpPort());
    }
}
