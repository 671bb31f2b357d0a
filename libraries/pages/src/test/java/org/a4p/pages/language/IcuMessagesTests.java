package org.a4p.pages.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.DefaultMessageSourceResolvable;

class IcuMessagesTests {

    private final IcuMessages lenient = new IcuMessages(false, "shell", "faulty");
    private final IcuMessages strict = new IcuMessages(true, "shell", "faulty");

    @ParameterizedTest
    @CsvSource({
        "en, 1, closes in 1 day",
        "en, 2, closes in 2 days",
        "fr, 1, se termine dans 1 jour",
        "es, 21, cierra en 21 días",
        "ru, 1, завершится через 1 день",
        "ru, 3, завершится через 3 дня",
        "ru, 5, завершится через 5 дней",
        "ru, 21, завершится через 21 день",
        "ar, 1, يُغلق بعد يوم واحد",
        "ar, 2, يُغلق بعد يومين",
        "ar, 3, يُغلق بعد 3 أيام",
        "ar, 11, يُغلق بعد 11 يومًا",
        "ar, 100, يُغلق بعد 100 يوم",
        "zh, 2, 2天后截止",
    })
    void pluralsAreRightInEachLanguage(String language, int days, String words) {
        assertThat(strict.getMessage("time.closes.days", new Object[] {days}, Locale.of(language)))
                .isEqualTo(words);
    }

    @Test
    void aKeyMissingInALanguageFallsBackToEnglish() {
        assertThat(lenient.getMessage("gone", null, Locale.of("ru"))).isEqualTo("Gone");
    }

    @Test
    void inStrictModeTheMissingKeyIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> strict.getMessage("gone", null, Locale.of("ru")))
                .withMessage("No message 'gone' in ru");
    }

    @Test
    void aKeyNobodyKnowsIsToldTheWaySpringExpects() {
        assertThatExceptionOfType(NoSuchMessageException.class)
                .isThrownBy(() -> lenient.getMessage("nobody.knows", null, Locale.ENGLISH));
        assertThat(lenient.getMessage("nobody.knows", null, "otherwise", Locale.ENGLISH))
                .isEqualTo("otherwise");
    }

    @Test
    void theFirstKnownOfSeveralKeysCounts() {
        DefaultMessageSourceResolvable keys =
                new DefaultMessageSourceResolvable(new String[] {"nobody.knows", "role.drafter"}, "otherwise");
        assertThat(strict.getMessage(keys, Locale.ENGLISH)).isEqualTo("drafter");
    }

    @Test
    void anArgumentMayHaveItsOwnWordsInEachLanguage() {
        InLanguage role = (language, messages) -> messages.getMessage("role.drafter", null, language.locale());
        assertThat(strict.text(Language.FRENCH, "same", role)).isEqualTo("Same rédacteur");
    }

    @Test
    void anotherLanguageReadsEnglish() {
        assertThat(strict.getMessage("shell.updates", null, Locale.JAPANESE)).isEqualTo("Updates");
    }
}
