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
        Runs runs = new Runs();
        int kept = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            runs.keep(String.join("", old.subList(kept, delta.getSource().getPosition())));
            runs.change(delta);
            kept = delta.getSource().last() + 1;
        }
        runs.keep(String.join("", old.subList(kept, old.size())));
        return runs.ended();
    }

    /** Puts changes together that only a space parts, so that a phrase is struck and replaced as a phrase. */
    private static final class Runs {

        private final List<Redline> runs = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String between = "";

        private void keep(String words) {
            if (isChanging() && !words.isEmpty() && words.isBlank()) {
                between = words;
                return;
            }
            if (!words.isEmpty()) {
                endChange();
                add(Redline.Kind.KEPT, between + words);
                between = "";
            }
        }

        private void change(AbstractDelta<String> delta) {
            removed.append(between).append(String.join("", delta.getSource().getLines()));
            added.append(between).append(String.join("", delta.getTarget().getLines()));
            between = "";
        }

        private List<Redline> ended() {
            endChange();
            add(Redline.Kind.KEPT, between);
            return List.copyOf(runs);
        }

        private boolean isChanging() {
            return !removed.isEmpty() || !added.isEmpty();
        }

        private void endChange() {
            add(Redline.Kind.REMOVED, removed.toString());
            add(Redline.Kind.ADDED, added.toString());
            removed.setLength(0);
            added.setLength(0);
        }

        private void add(Redline.Kind kind, String words) {
            if (!words.isEmpty()) {
                runs.add(new Redline(kind, words));
            }
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
