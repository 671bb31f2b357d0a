package org.a4p.consultation.contribution.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.declaration.Anchors;
import org.a4p.consultation.declaration.Paragraph;
import org.a4p.consultation.declaration.TextVersion;
import org.a4p.delegations.Officer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lets an officer say which paragraph of the declaration a contribution is about. */
@Component
class AnchorFields implements ComposerPart {

    private static final int VERSIONS = 3;

    private final Anchors anchors;

    AnchorFields(Anchors anchors) {
        this.anchors = anchors;
    }

    @Override
    public Placement placement() {
        return Placement.PARAGRAPH;
    }

    /** The latest versions, and the one asked for; nothing while no version was published. */
    @Override
    public Optional<Choice> part(ThreadContext place, Officer officer, TypedContribution typed) {
        String chosen = Objects.requireNonNullElse(typed.anchor(), "").strip();
        List<TextVersion> versions = new ArrayList<>(anchors.latest(VERSIONS));
        anchors.versionOf(chosen).filter(asked -> !versions.contains(asked)).ifPresent(versions::add);
        Locale language = LocaleContextHolder.getLocale();
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Choice(
                        versions.stream()
                                .map(version -> group(version, language))
                                .toList(),
                        chosen));
    }

    private static Group group(TextVersion version, Locale language) {
        List<Option> options = version.paragraphs().stream()
                .filter(paragraph -> !paragraph.isHeading())
                .map(paragraph -> option(version, paragraph))
                .toList();
        return new Group(version.declarationNames().in(language) + " – " + version.name(), options);
    }

    private static Option option(TextVersion version, Paragraph paragraph) {
        return new Option(version.address(paragraph), paragraph.label() + " – " + paragraph.opening());
    }

    /** What can be chosen, by version. */
    record Choice(List<Group> groups, String chosen) {}

    /** A version and its paragraphs. */
    record Group(String name, List<Option> options) {}

    /** A paragraph, as a form sends it and as people see it. */
    record Option(String value, String words) {}
}
