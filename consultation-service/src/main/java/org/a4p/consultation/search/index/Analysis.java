package org.a4p.consultation.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.a4p.pages.language.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.springframework.stereotype.Component;

/** What counts as a word: in one field as it is written, in a field per language by the rules of that language. */
@Component
public final class Analysis {

    /** The field of every text, whatever its language. */
    static final String EXACT = "exact";

    private final Analyzer byField;

    public Analysis() {
        Map<Language, Analyzer> languages = new EnumMap<>(Language.class);
        languages.put(Language.ARABIC, new ArabicAnalyzer());
        languages.put(Language.CHINESE, new SmartChineseAnalyzer());
        languages.put(Language.ENGLISH, new EnglishAnalyzer());
        languages.put(Language.FRENCH, new FrenchAnalyzer());
        languages.put(Language.RUSSIAN, new RussianAnalyzer());
        languages.put(Language.SPANISH, new SpanishAnalyzer());
        byField = new PerFieldAnalyzerWrapper(
                new ExactAnalyzer(),
                languages.entrySet().stream()
                        .collect(Collectors.toMap(language -> field(language.getKey()), Map.Entry::getValue)));
    }

    /** The field in which a text of this language is stemmed, or segmented. */
    static String field(Language language) {
        return "in-" + language.code();
    }

    Analyzer byField() {
        return byField;
    }

    /** The words of a text in order, as the field knows them. */
    List<Token> tokens(String field, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = byField.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                tokens.add(new Token(term.toString(), position, place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tokens;
    }

    /** A word of a text: the how-manieth it is, and from where to where it stands. */
    record Token(String term, int position, int start, int end) {}
}
