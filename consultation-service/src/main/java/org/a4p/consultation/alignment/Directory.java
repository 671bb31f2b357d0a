package org.a4p.consultation.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.problem.NotFound;
import org.springframework.stereotype.Component;

/** Delegations and groups as positions see them. */
@Component
public class Directory {

    private static final String STATE = "MEMBER_STATE";

    private final Delegations delegations;
    private final Groups groups;

    Directory(Delegations delegations, Groups groups) {
        this.delegations = delegations;
        this.groups = groups;
    }

    /** Names for one page; asks the store for the groups once. */
    public HolderNames names(Locale language) {
        Map<GroupId, SixLanguages> names = groups.all().stream().collect(Collectors.toMap(Group::id, Group::names));
        return new HolderNames(delegations, names, language);
    }

    boolean isState(DelegationCode code) {
        return delegations
                .find(code)
                .map(delegation -> delegation.kind().equals(STATE))
                .orElse(false);
    }

    /** The regional group of a State; empty for all others. */
    public String region(DelegationCode code) {
        return delegations
                .find(code)
                .map((Delegation found) -> found.regionalGroup() == null ? "" : found.regionalGroup())
                .orElse("");
    }

    /** All regional groups, as the directory has them. */
    public List<String> regions() {
        return delegations.all().stream()
                .flatMap((Delegation found) -> Optional.ofNullable(found.regionalGroup()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The delegation of this code.
     *
     * @throws NotFound if there is none
     */
    public Delegation get(String code) {
        return delegations.all().stream()
                .filter(delegation -> delegation.code().value().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
