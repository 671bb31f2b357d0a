package org.a4p.pages.request;

import java.util.List;
import org.a4p.pages.problem.ProblemAutoConfiguration;
import org.a4p.pages.problem.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every request is held to, and controller parameters every service may ask for. */
@AutoConfiguration(after = ProblemAutoConfiguration.class)
public class RequestAutoConfiguration {

    /** After the request is bound to its thread (-105), which the problem page needs, and before any sign-in (-100). */
    private static final int BEFORE_SECURITY = -104;

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            @Value("${a4p.pages.maximum-body:256KB}") DataSize maximum, Problems problems) {
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(new BodyLimit(maximum, problems));
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }

    @Bean
    WebMvcConfigurer idempotencyKeys() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IdempotencyKeyArgument());
            }
        };
    }
}
