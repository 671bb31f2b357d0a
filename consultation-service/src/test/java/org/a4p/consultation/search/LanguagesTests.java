package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text are found by which words of a reader's, language by language. */
class LanguagesTests {

    private AnIndex index;

    @BeforeEach
    void open(@TempDir Path folder) {
        index = new AnIndex(folder);
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Peacekeepers protected civilians in the missions. | mission",
                "en | Peacekeepers protected civilians in the missions. | protecting",
                "en | The Council's mandates were renewed. | mandate",
                "en | The Council's mandates were renewed. | council",
                "fr | Les opérations de maintien de la paix protègent les civils. | opération",
                "fr | Les opérations de maintien de la paix protègent les civils. | operations",
                "fr | Les opérations de maintien de la paix protègent les civils. | CIVIL",
                "fr | L’évaluation de l'efficacité. | évaluations",
                "es | Las misiones protegen a los civiles en África. | misión",
                "es | Las misiones protegen a los civiles en África. | africa",
                "es | Las misiones protegen a los civiles en África. | civil",
                "ru | Миротворческие операции защищают гражданское население. | операций",
                "ru | Миротворческие операции защищают гражданское население. | миротворческих",
                "ru | Ещё один вертолёт. | еще вертолет",
                "ar | تحمي عمليات حفظ السلام المدنيين. | عملية",
                "ar | تحمي عمليات حفظ السلام المدنيين. | السَّلامُ",
                "ar | تحمي عمليات حفظ السلام المدنيين. | ســلام",
                "ar | أداء البعثة في إفريقيا | اداء",
                "ar | أداء البعثة في إفريقيا | البعثه",
                "ar | أداء البعثة في إفريقيا | افريقيا",
                "ar | القرار ٢٤٣٦ | 2436",
                "zh | 维和行动应当保护平民。 | 保护",
                "zh | 维和行动应当保护平民。 | 平民",
                "zh | 维和行动应当保护平民。 | 保护平民",
                "zh | 维和行动应当保护平民。 | 平民保护",
                "en | Ｆｕｌｌ width and ﬁne ligatures | full fine"
            })
    void findsOtherFormsOfAWord(String language, String text, String typed) {
        assertThat(index.add(language, text)).isEqualTo(1);

        assertThat(index.find(typed)).as("%s in %s", typed, text).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mission has a mandate. | missionary",
                "fr | Les opérations. | opérateur de radio",
                "ru | Операции. | опера",
                "ar | عمليات حفظ السلام | سلالم",
                "zh | 维和行动应当保护平民。 | 民平",
                "en | Night flights | night -flight"
            })
    void leavesOutWhatIsAnotherWord(String language, String text, String typed) {
        index.add(language, text);

        assertThat(index.find(typed)).isEmpty();
    }

    @Test
    void findsExactWordsInWhateverLanguageTheTextIs() {
        index.add("ru", "Доклад о MINUSMA и MONUSCO.");
        index.add("zh", "关于 MINUSMA 的报告");
        index.add("ar", "تقرير عن MINUSMA");
        index.add("en", "Nothing of the kind.");

        assertThat(index.find("minusma")).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void doesNotAskForWordsThatSayNothingInTheLanguageOfTheText() {
        index.add("fr", "Protéger les civils.");
        index.add("en", "The civilians were safe.");

        assertThat(index.find("protection des civils")).isEmpty();
        assertThat(index.find("protéger des civils")).containsExactly(1);
        assertThat(index.find("the civilian")).containsExactly(2);
        assertThat(index.find("the")).containsExactly(2);
    }

    @Test
    void findsExactlyWhatIsQuoted() {
        index.add("en", "Protection of civilians comes first.");
        index.add("en", "Civilians deserve protection.");
        index.add("en", "Protections of civilians.");

        assertThat(index.find("\"protection of civilians\"")).containsExactly(1);
        assertThat(index.find("“Protection of Civilians”")).containsExactly(1);
        assertThat(index.find("« protection of civilians »")).containsExactly(1);
        assertThat(index.find("protection civilians")).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(index.find("civilians -\"comes first\"")).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void putsTheWordAsItIsWrittenFirstAndOtherwiseTheNewest() {
        index.add("en", "Helicopters.");
        index.add("en", "Helicopter.");
        index.add("en", "Helicopters.");

        assertThat(index.find("helicopter")).containsExactly(2, 3, 1);
    }
}
