package org.a4p.delegations;

import java.util.List;
import java.util.Optional;
import org.a4p.pages.language.Language;
import org.a4p.pages.shell.Reader;
import org.a4p.pages.shell.Readers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The directory, and officers as controller parameters and in the top bar of every page. */
@AutoConfiguration
public class DelegationsAutoConfiguration {

    @Bean
    Delegations delegations() {
        return Delegations.directory();
    }

    @Bean
    Officers officers(Delegations delegations) {
        return new Officers(delegations);
    }

    @Bean
    WebMvcConfigurer officerArguments(Officers officers) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new OfficerArgument(officers));
            }
        };
    }

    /** A token of an unknown delegation still gets its problem page, without a badge. */
    @Bean
    Readers readers(Officers officers) {
        return language -> {
            try {
                return officers.current().map(officer -> badge(officer, language));
            } catch (UnknownDelegation unknown) {
                return Optional.empty();
            }
        };
    }

    private static Reader badge(Officer officer, Language language) {
        return new Reader(officer.name(), officer.delegation().nameIn(language.locale()));
    }
}
