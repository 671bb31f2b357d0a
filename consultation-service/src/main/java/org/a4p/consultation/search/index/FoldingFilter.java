package org.a4p.consultation.search.index;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes from a word what writers leave out or put in as they please: case, accents, vowel signs, kashida, width. */
final class FoldingFilter extends TokenFilter {

    private static final char KASHIDA = '\u0640';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String folded = fold(term.toString());
        if (!folded.isEmpty()) {
            term.setEmpty().append(folded);
        }
        return true;
    }

    private static String fold(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(parts.length());
        parts.codePoints()
                .filter(point -> point != KASHIDA && Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
