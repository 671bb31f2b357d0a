package org.a4p.consultation.search.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.search.Facet;
import org.a4p.consultation.search.Families;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.Delegations;
import org.a4p.pages.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the filters of a search offer, in the reader's language: by filter, each value with its name. */
@Component
class Choices {

    private final Themes themes;
    private final Consultations consultations;
    private final Delegations delegations;
    private final Groups groups;
    private final MessageSource messages;

    Choices(
            Themes themes,
            Consultations consultations,
            Delegations delegations,
            Groups groups,
            MessageSource messages) {
        this.themes = themes;
        this.consultations = consultations;
        this.delegations = delegations;
        this.groups = groups;
        this.messages = messages;
    }

    Map<String, Map<String, String>> in(Locale language) {
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        choices.put(Facet.THEME.key(), byTheme(language));
        choices.put(Facet.CONSULTATION.key(), byConsultation(language));
        Map<String, String> named = byDelegation(language);
        choices.put(Facet.DELEGATION.key(), named);
        choices.put(Facet.GROUP.key(), byGroup(language));
        choices.put(Facet.TYPE.key(), byType(language));
        choices.put("stance", byStance(language));
        choices.put("by", named);
        choices.put(Facet.LANGUAGE.key(), byLanguage());
        return choices;
    }

    /** The theme offered under which this one is found. */
    String themeOffered(String theme) {
        return Families.of(themes.lineage()).livingOf(theme.toLowerCase(Locale.ROOT));
    }

    String nameOf(ContributionType type, Locale language) {
        return messages.getMessage("contribution.type." + type.slug(), null, language);
    }

    private Map<String, String> byTheme(Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        themes.lineage()
                .living()
                .forEach(theme -> names.put(theme.id().value(), theme.names().in(language)));
        return names;
    }

    private Map<String, String> byConsultation(Locale language) {
        Map<String, String> titles = new LinkedHashMap<>();
        consultations
                .all()
                .forEach(one -> titles.put(one.id().value(), one.titles().in(language)));
        return titles;
    }

    private Map<String, String> byDelegation(Locale language) {
        List<Delegation> sorted = new ArrayList<>(delegations.all());
        Comparator<Object> alphabet = Collator.getInstance(language);
        sorted.sort(Comparator.comparing(delegation -> delegation.nameIn(language), alphabet));
        Map<String, String> names = new LinkedHashMap<>();
        sorted.forEach(delegation -> names.put(delegation.code().value(), delegation.nameIn(language)));
        return names;
    }

    private Map<String, String> byGroup(Locale language) {
        List<Group> sorted = new ArrayList<>(groups.all());
        Comparator<Object> alphabet = Collator.getInstance(language);
        sorted.sort(Comparator.comparing(group -> group.names().in(language), alphabet));
        Map<String, String> names = new LinkedHashMap<>();
        sorted.forEach(group -> names.put(group.id().value(), group.names().in(language)));
        return names;
    }

    private Map<String, String> byStance(Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(Stance.values())
                .forEach(stance -> names.put(
                        stance.name(), messages.getMessage("alignment.stance." + stance.slug(), null, language)));
        return names;
    }

    private Map<String, String> byType(Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(ContributionType.values()).forEach(type -> names.put(type.name(), nameOf(type, language)));
        return names;
    }

    private static Map<String, String> byLanguage() {
        Map<String, String> names = new LinkedHashMap<>();
        Language.all().forEach(one -> names.put(one.code(), one.ownName()));
        return names;
    }
}
