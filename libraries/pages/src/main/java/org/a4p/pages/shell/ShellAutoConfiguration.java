package org.a4p.pages.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.a4p.pages.language.IcuMessages;
import org.a4p.pages.language.LanguageAutoConfiguration;
import org.a4p.pages.text.SafeMarkdown;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.thymeleaf.spring6.SpringTemplateEngine;
import tools.jackson.databind.json.JsonMapper;

/** The frame around every page. */
@AutoConfiguration(after = LanguageAutoConfiguration.class)
@Import(AssetFiles.class)
@PropertySource("classpath:a4p-pages.properties")
public class ShellAutoConfiguration {

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    Shell shell(
            HttpServletRequest request,
            ObjectProvider<Readers> readers,
            ObjectProvider<BuildProperties> build,
            Assets assets) {
        return new Shell(request, readers, build, assets);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Times times(Clock clock, IcuMessages messages) {
        return new Times(clock, messages);
    }

    @Bean
    Announcements announcements(IcuMessages messages, JsonMapper json) {
        return new Announcements(messages, json);
    }

    @Bean
    PageDialect pageDialect(Shell shell, Times times, SafeMarkdown markdown, Announcements announcements) {
        return new PageDialect(shell, times, markdown, announcements);
    }

    @Bean
    Fragments fragments(SpringTemplateEngine engine) {
        return new Fragments(engine);
    }

    @Bean
    @ConditionalOnProperty(name = "a4p.pages.response-headers", matchIfMissing = true)
    FilterRegistrationBean<ResponseHeaders> responseHeaders() {
        FilterRegistrationBean<ResponseHeaders> filter = new FilterRegistrationBean<>(new ResponseHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return filter;
    }
}
