package org.a4p.consultation.alignment;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.a4p.consultation.group.GroupId;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.pages.language.Language;
import org.a4p.pages.language.SixLanguages;

/** What delegations and groups are called in the reader's language, and how that language sorts them. */
public final class HolderNames {

    private final Delegations delegations;
    private final Map<GroupId, SixLanguages> groups;
    private final Locale language;
    private final Collator collator;

    public HolderNames(Delegations delegations, Map<GroupId, SixLanguages> groups, Locale language) {
        this.delegations = delegations;
        this.groups = groups;
        this.language = language;
        this.collator = Collator.getInstance(language);
    }

    /** One that has left the directory is still known by its code. */
    public String of(DelegationCode code) {
        return delegations
                .find(code)
                .map((Delegation known) -> known.nameIn(language))
                .orElse(code.value());
    }

    public String of(GroupId id) {
        SixLanguages names = groups.get(id);
        return names == null ? id.value() : names.in(language);
    }

    public String of(Holder holder) {
        return holder.group()
                .map(this::of)
                .orElseGet(() -> holder.delegation().map(this::of).orElse(holder.value()));
    }

    /** "a, b and c". */
    public String list(List<String> several) {
        return Language.of(language).list(several);
    }

    /** By name, as this language's alphabet has it. */
    public <T> Comparator<T> order(Function<T, String> name) {
        return (one, other) -> collator.compare(name.apply(one), name.apply(other));
    }

    public Locale language() {
        return language;
    }
}
