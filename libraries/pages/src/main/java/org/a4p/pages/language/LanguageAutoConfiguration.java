package org.a4p.pages.language;

import java.util.List;
import org.a4p.pages.PagesSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Six languages for every page and every problem. */
@AutoConfiguration(before = {MessageSourceAutoConfiguration.class, WebMvcAutoConfiguration.class})
@EnableConfigurationProperties(PagesSettings.class)
public class LanguageAutoConfiguration {

    /** The shell's words and those of each feature of the service. */
    @Bean
    IcuMessages messageSource(PagesSettings settings) {
        return new IcuMessages(settings.strictMessages(), Bundles.present().toArray(String[]::new));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageLocale();
    }

    @Bean
    WebMvcConfigurer languageArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new LanguageArgument());
            }
        };
    }

    @Bean
    FilterRegistrationBean<LanguageFilter> languageFilter() {
        FilterRegistrationBean<LanguageFilter> filter = new FilterRegistrationBean<>(new LanguageFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
