package org.a4p.consultation.search.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they are written, whatever the language: neither stemmed nor left out, only folded. Signs inside a word divide
 * it, so that {@code l'ONU} has the word {@code ONU} in it; each Chinese character is a word.
 */
final class ExactAnalyzer extends Analyzer {

    private static final NormalizeCharMap DIVIDERS = dividers("'\u2019\u02bc._:\u00b7\u2027");

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new FoldingFilter(words));
        return new TokenStreamComponents(words, new ArabicNormalizationFilter(new DecimalDigitFilter(folded)));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(DIVIDERS, reader);
    }

    private static NormalizeCharMap dividers(String signs) {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        signs.codePoints().mapToObj(Character::toString).forEach(sign -> map.add(sign, " "));
        return map.build();
    }
}
