package org.a4p.delegations;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The directory of delegations: all Member States, and the others who are heard. */
public final class Delegations {

    private final Map<DelegationCode, Delegation> byCode;
    private final Set<String> namesOfNobody;

    Delegations(List<Delegation> delegations, Set<String> namesOfNobody) {
        Map<DelegationCode, Delegation> map = new LinkedHashMap<>();
        for (Delegation delegation : delegations) {
            if (map.put(delegation.code(), delegation) != null) {
                throw new IllegalArgumentException("two delegations with code " + delegation.code());
            }
        }
        byCode = Collections.unmodifiableMap(map);
        this.namesOfNobody = Set.copyOf(namesOfNobody);
    }

    /** The directory this library carries. */
    public static Delegations directory() {
        return DelegationFile.read(OtherNames.read(), "member-states.csv", "others.csv");
    }

    public Optional<Delegation> find(DelegationCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The delegation with this code; {@link UnknownDelegation} if the directory has none. */
    public Delegation get(DelegationCode code) {
        return find(code).orElseThrow(() -> new UnknownDelegation(code.value()));
    }

    public Collection<Delegation> all() {
        return byCode.values();
    }

    /** Words with a delegation's name among them that name no delegation, e.g. Northern Ireland or Gulf of Guinea. */
    public Set<String> namesOfNobody() {
        return namesOfNobody;
    }
}
