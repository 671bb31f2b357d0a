package org.a4p.consultation.attachment;

import org.a4p.pages.request.LargerBody;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets requests with files be larger than others, at these addresses alone; nothing of a file is kept in memory. */
@Configuration(proxyBeanMethods = false)
class AttachmentLimits {

    @Bean
    LargerBody uploadsByPrograms(AttachmentSettings settings) {
        return larger("/api/threads/*/attachments", "", settings);
    }

    @Bean
    LargerBody uploadsByForms(AttachmentSettings settings) {
        return larger("/threads/*/attachments", "multipart/", settings);
    }

    @Bean
    LargerBody contributionsWithFiles(AttachmentSettings settings) {
        return larger("/threads/*/contributions", "multipart/", settings);
    }

    @Bean
    LargerBody previewsWithFiles(AttachmentSettings settings) {
        return larger("/threads/*/preview", "multipart/", settings);
    }

    @Bean
    LargerBody draftsWithFiles(AttachmentSettings settings) {
        return larger("/threads/*/draft", "multipart/", settings);
    }

    @Bean
    LargerBody clearancesWithFiles(AttachmentSettings settings) {
        return larger("/threads/*/clearances", "multipart/", settings);
    }

    private static LargerBody larger(String path, String type, AttachmentSettings settings) {
        return new LargerBody(
                path, type, settings.largestRequest(), () -> AttachmentRefused.tooLarge(settings.largestFile()));
    }
}
