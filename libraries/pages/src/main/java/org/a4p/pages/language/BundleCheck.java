package org.a4p.pages.language;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares the six languages of a bundle: same keys, same arguments, patterns that parse, plurals with a form for every
 * plural category of the language. A service's test asserts that {@link #faults} is empty.
 */
public final class BundleCheck {

    private BundleCheck() {}

    /** What is wrong with all bundles that a service carries, and which keys two of them claim; empty if nothing is. */
    public static List<String> faultsOfAll() {
        List<String> faults = new ArrayList<>();
        Map<String, String> owners = new TreeMap<>();
        for (String bundle : Bundles.present()) {
            faults.addAll(faults(bundle));
            for (String key : Bundles.named(bundle).keys(Language.ENGLISH)) {
                String other = owners.putIfAbsent(key, bundle);
                if (other != null) {
                    faults.add(key + ": in both " + other + " and " + bundle);
                }
            }
        }
        return faults;
    }

    /** What is wrong with {@code messages/<bundle>_*.properties}, one sentence per fault; empty if nothing is. */
    public static List<String> faults(String bundle) {
        Bundles bundles = Bundles.named(bundle);
        Set<String> keys = new TreeSet<>();
        Language.all().forEach(language -> keys.addAll(bundles.keys(language)));
        List<String> faults = new ArrayList<>();
        if (keys.isEmpty()) {
            faults.add("no bundle named " + bundle);
        }
        keys.forEach(key -> Language.all().forEach(language -> faults.addAll(faults(bundles, key, language))));
        return faults;
    }

    private static List<String> faults(Bundles bundles, String key, Language language) {
        String where = language.code() + " " + key + ": ";
        String pattern = bundles.pattern(language, key);
        if (pattern == null) {
            return List.of(where + "missing");
        }
        if (pattern.isEmpty()) {
            return List.of(where + "empty");
        }
        try {
            List<String> faults = new ArrayList<>();
            String english = bundles.pattern(Language.ENGLISH, key);
            if (english != null && !arguments(english).equals(arguments(pattern))) {
                faults.add(where + "other arguments than in English");
            }
            PluralForms.missing(pattern, language).forEach(form -> faults.add(where + "no plural form " + form));
            return faults;
        } catch (IllegalArgumentException | IndexOutOfBoundsException unparseable) {
            return List.of(where + "not a pattern, " + unparseable.getMessage());
        }
    }

    private static Set<String> arguments(@Nullable String text) {
        MessagePattern pattern = new MessagePattern(text);
        return PluralForms.parts(pattern)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
