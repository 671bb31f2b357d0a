package org.a4p.pages.request;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.a4p.pages.PagesSettings;
import org.a4p.pages.problem.ProblemAutoConfiguration;
import org.a4p.pages.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What every request is held to, and controller parameters every service may ask for. */
@AutoConfiguration(after = ProblemAutoConfiguration.class)
@EnableConfigurationProperties(PagesSettings.class)
public class RequestAutoConfiguration {

    /** After the request is bound to its thread (-105), which the problem page needs, and before any sign-in (-100). */
    private static final int BEFORE_SECURITY = -104;

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            PagesSettings settings, ObjectProvider<LargerBody> larger, Problems problems) {
        BodyLimits limits =
                new BodyLimits(settings.maximumBody(), larger.orderedStream().toList());
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(new BodyLimit(limits, problems));
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }

    @Bean
    WebMvcConfigurer requestArguments(JsonMapper json) {
        return new WebMvcConfigurer() {
            // A list or a table of fields has no nothing in it: that is refused with its place, before a record is
            // made.
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                JsonMapper strict = json.rebuild()
                        .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                        .build();
                converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IdempotencyKeyArgument());
                resolvers.add(new SeenVersionArgument());
            }
        };
    }
}
