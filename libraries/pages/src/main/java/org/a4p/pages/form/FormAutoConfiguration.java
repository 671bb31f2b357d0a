package org.a4p.pages.form;

import java.util.List;
import org.a4p.pages.problem.ProblemAutoConfiguration;
import org.a4p.pages.problem.Problems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Forms as every service has them: text with plain line ends, and {@link Refusals} for whoever asks. */
@AutoConfiguration(after = ProblemAutoConfiguration.class)
@Import(FormBinding.class)
public class FormAutoConfiguration {

    @Bean
    WebMvcConfigurer formArguments(Problems problems) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RefusalsArgument(problems));
            }
        };
    }
}
