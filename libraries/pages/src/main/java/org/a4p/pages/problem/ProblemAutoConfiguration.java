package org.a4p.pages.problem;

import org.a4p.pages.language.IcuMessages;
import org.a4p.pages.language.LanguageAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.ViewResolver;
import tools.jackson.databind.json.JsonMapper;

/** One way to fail, for every service. */
@AutoConfiguration(after = LanguageAutoConfiguration.class, before = ErrorMvcAutoConfiguration.class)
@Import({ProblemAdvice.class, ProblemPages.class, ContainerErrors.class})
public class ProblemAutoConfiguration {

    @Bean
    Problems problems(
            @Value("${spring.application.name:application}") String application,
            IcuMessages messages,
            JsonMapper json,
            @Qualifier("thymeleafViewResolver") ViewResolver views) {
        return new Problems(application, messages, json, views);
    }
}
