package org.a4p.pages.text;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The renderer templates call as {@code #markdown}. */
@AutoConfiguration
public class TextAutoConfiguration {

    @Bean
    SafeMarkdown markdown() {
        return new SafeMarkdown();
    }
}
