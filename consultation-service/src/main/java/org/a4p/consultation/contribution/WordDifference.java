package org.a4p.consultation.contribution;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.a4p.pages.shell.Redline;

/**
 * What changed from one wording to another, word by word: shortest edit script by Myers' algorithm over the words that Unicode text
 * segmentation (UAX 29, with a dictionary for Chinese) finds.
 */
public final class WordDifference {

    private WordDifference() {}

    /** The runs of words kept, removed and added, in order; put together again they are both wordings. */
    public static List<Redline> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Redline> runs = new ArrayList<>();
        int kept = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(runs, Redline.Kind.KEPT, old.subList(kept, delta.getSource().getPosition()));
            add(runs, Redline.Kind.REMOVED, delta.getSource().getLines());
            add(runs, Redline.Kind.ADDED, delta.getTarget().getLines());
            kept = delta.getSource().last() + 1;
        }
        add(runs, Redline.Kind.KEPT, old.subList(kept, old.size()));
        return List.copyOf(runs);
    }

    private static void add(List<Redline> runs, Redline.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Redline(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }
}
