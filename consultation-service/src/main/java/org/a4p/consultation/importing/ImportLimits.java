package org.a4p.consultation.importing;

import org.a4p.pages.problem.RequestRefused;
import org.a4p.pages.request.LargerBody;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** A file of ten thousand memberships is larger than any text; it may be as large as what the gateway passes on. */
@Configuration(proxyBeanMethods = false)
class ImportLimits {

    private static final DataSize LARGEST = DataSize.ofMegabytes(1);

    @Bean
    LargerBody importedFiles() {
        return new LargerBody("/api/imports/*", "", LARGEST, RequestRefused::bodyTooLarge);
    }

    @Bean
    LargerBody importForms() {
        return new LargerBody("/imports", "", LARGEST, RequestRefused::bodyTooLarge);
    }
}
