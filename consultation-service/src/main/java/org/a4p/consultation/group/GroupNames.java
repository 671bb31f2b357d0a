package org.a4p.consultation.group;

import java.util.Map;
import java.util.stream.Stream;
import org.a4p.consultation.theme.SixLanguages;
import org.a4p.pages.text.TextDamaged;
import org.a4p.pages.text.TypedText;

/** What a group may be called: one line in each of the six languages. */
public final class GroupNames {

    /** The most characters of a name. */
    public static final int LIMIT = 200;

    private GroupNames() {}

    public static SixLanguages check(SixLanguages names) {
        Stream.of(names.en(), names.fr(), names.es(), names.ar(), names.ru(), names.zh())
                .forEach(GroupNames::checkOne);
        return names;
    }

    public static SixLanguages typed(Map<String, String> fields) {
        return check(new SixLanguages(
                name(fields, "en"),
                name(fields, "fr"),
                name(fields, "es"),
                name(fields, "ar"),
                name(fields, "ru"),
                name(fields, "zh")));
    }

    private static String name(Map<String, String> fields, String language) {
        return fields.getOrDefault(language, "").strip();
    }

    /** One name of the six. */
    public static String checkOne(String name) {
        if (TypedText.check(name, LIMIT).lines().count() > 1) {
            throw new TextDamaged();
        }
        return name;
    }
}
