package org.a4p.consultation.balance;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.a4p.consultation.contribution.Attribution;
import org.a4p.delegations.DelegationCode;

/**
 * Who has been heard.
 *
 * @param entries how many entries each delegation has, by language
 * @param throughGroups those for whom a group has spoken
 */
record Tally(Map<DelegationCode, SortedMap<String, Integer>> entries, Set<DelegationCode> throughGroups) {

    static final Tally NOTHING = new Tally(Map.of(), Set.of());

    /** What is counted here with more entries besides, of which procedure is nobody's voice; this tally stays as it is. */
    Tally with(Collection<Attribution> more) {
        Map<DelegationCode, SortedMap<String, Integer>> counted = copy();
        Set<DelegationCode> spokenFor = new HashSet<>(throughGroups);
        for (Attribution said : more) {
            if (!said.isOfDelegation()) {
                continue;
            }
            count(counted, said.voice().delegation(), said.language(), 1);
            Attribution.Behalf behalf = said.voice().onBehalfOf();
            if (behalf != null) {
                Stream.concat(behalf.members().stream(), behalf.associated().stream())
                        .forEach(spokenFor::add);
            }
        }
        return new Tally(counted, spokenFor);
    }

    Tally and(Tally other) {
        Map<DelegationCode, SortedMap<String, Integer>> counted = copy();
        other.entries.forEach((delegation, languages) ->
                languages.forEach((language, count) -> count(counted, delegation, language, count)));
        Set<DelegationCode> spokenFor = new HashSet<>(throughGroups);
        spokenFor.addAll(other.throughGroups);
        return new Tally(counted, spokenFor);
    }

    int entriesOf(DelegationCode delegation) {
        return languagesOf(delegation).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    SortedMap<String, Integer> languagesOf(DelegationCode delegation) {
        SortedMap<String, Integer> languages = entries.get(delegation);
        return languages == null ? new TreeMap<>() : languages;
    }

    private Map<DelegationCode, SortedMap<String, Integer>> copy() {
        Map<DelegationCode, SortedMap<String, Integer>> copy = new HashMap<>();
        entries.forEach((delegation, languages) -> copy.put(delegation, new TreeMap<>(languages)));
        return copy;
    }

    private static void count(
            Map<DelegationCode, SortedMap<String, Integer>> counted,
            DelegationCode delegation,
            String language,
            int more) {
        counted.computeIfAbsent(delegation, any -> new TreeMap<>()).merge(language, more, Integer::sum);
    }
}
