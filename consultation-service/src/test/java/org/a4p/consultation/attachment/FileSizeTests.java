package org.a4p.consultation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1023|1,023 byte",
                "en|1536|1.5 kB",
                "en|10485760|10 MB",
                "fr|1468006|1,4 Mo",
                "ru|1468006|1,4 МБ",
                "zh|1468006|1.4 MB",
                "es|1468006|1,4 MB"
            })
    void isSaidInTheReadersLanguage(String language, long bytes, String said) {
        assertThat(FileSize.of(bytes, Locale.of(language)).replaceAll("\\h", " "))
                .isEqualTo(said);
    }
}
