package org.a4p.pages.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which plural forms a language needs and a pattern lacks. */
final class PluralForms {

    /** Only used for round millions and decimal fractions, which no message of ours counts. */
    private static final String RARE = "many";

    private PluralForms() {}

    static Set<String> missing(String text, Language language) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> missing = new TreeSet<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            MessagePattern.Part part = pattern.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                Set<String> needed = needed(language);
                needed.removeAll(selectors(pattern, at));
                missing.addAll(needed);
            }
        }
        return missing;
    }

    static Stream<MessagePattern.Part> parts(MessagePattern pattern) {
        return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart);
    }

    private static Set<String> needed(Language language) {
        Set<String> needed =
                new TreeSet<>(PluralRules.forLocale(language.locale()).getKeywords());
        if (language == Language.FRENCH || language == Language.SPANISH) {
            needed.remove(RARE);
        }
        return needed;
    }

    /** The selectors directly below the argument that starts at this part; nested arguments are skipped. */
    private static List<String> selectors(MessagePattern pattern, int start) {
        List<String> selectors = new ArrayList<>();
        int end = pattern.getLimitPartIndex(start);
        for (int at = start + 1; at < end; at++) {
            MessagePattern.Part part = pattern.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(part));
            } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                at = pattern.getLimitPartIndex(at);
            }
        }
        return selectors;
    }
}
