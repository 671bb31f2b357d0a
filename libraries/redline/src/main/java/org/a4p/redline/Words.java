package org.a4p.redline;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, and what stands between them, in any script. */
public final class Words {

    /**
     * What a reader takes for one word but the Unicode rules cut: document symbols ({@code A/RES/73/1}) and hyphenated
     * words. The quantifiers are possessive, so that no text can make the match slow or deep.
     */
    private static final Pattern WHOLE =
            Pattern.compile("[A-Z]++(?:/[A-Za-z0-9.()]++)++|[\\p{L}\\p{M}]++(?:[-\\u2010\\u2011][\\p{L}\\p{M}]++)++");

    private static final int LONGEST_RUN = 200;

    /**
     * Scripts without spaces are cut by dictionary, in a time that grows with the square of an unbroken run. No sentence is
     * this long, but somebody may send one, so a longer run is cut in pieces first.
     */
    private static final Pattern WITHOUT_SPACES = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}"
            + "\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]{1," + LONGEST_RUN + "}+\\p{M}*+");

    private Words() {}

    /** The pieces in reading order; put together they are the text again, character for character. */
    static List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        Matcher runs = WITHOUT_SPACES.matcher(text);
        while (runs.find()) {
            if (runs.end() - runs.start() >= LONGEST_RUN) {
                cut(text.substring(start, runs.end()), words);
                start = runs.end();
            }
        }
        cut(text.substring(start), words);
        return words;
    }

    private static void cut(String text, List<String> words) {
        BitSet joints = joints(text);
        BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.ROOT);
        boundaries.setText(text);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (!joints.get(end)) {
                words.add(text.substring(start, end));
                start = end;
            }
        }
    }

    /** How many words a reader would count; spaces and punctuation are none. */
    public static int count(String text) {
        return (int) cut(text).stream().filter(Words::isWord).count();
    }

    private static boolean isWord(String piece) {
        return piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The offsets inside a whole that must not be cut. */
    private static BitSet joints(String text) {
        BitSet joints = new BitSet(text.length());
        Matcher wholes = WHOLE.matcher(text);
        while (wholes.find()) {
            joints.set(wholes.start() + 1, wholes.end());
        }
        return joints;
    }
}
