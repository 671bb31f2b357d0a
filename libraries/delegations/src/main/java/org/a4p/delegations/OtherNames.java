package org.a4p.delegations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What texts call delegations besides the names in the directory: the short and formal names of United Nations terminology, and
 * names in common use. A formal name that has a known name in it, such as Republic of Senegal, needs no line of its own. A
 * line without a code has a delegation's name in it and names no delegation, such as Northern Ireland.
 */
record OtherNames(List<OtherName> all) {

    static OtherNames read() {
        return new OtherNames(DelegationFile.rows("other-names.csv")
                .map(row -> new OtherName(
                        row.getOrDefault("code", ""), row.getOrDefault("language", ""), row.getOrDefault("name", "")))
                .toList());
    }

    Map<String, List<String>> of(DelegationCode code) {
        return all.stream()
                .filter(name -> name.code().equals(code.value()))
                .collect(groupingBy(OtherName::language, mapping(OtherName::name, toList())));
    }

    Set<String> ofNobody() {
        return all.stream()
                .filter(name -> name.code().isEmpty())
                .map(OtherName::name)
                .collect(toUnmodifiableSet());
    }

    record OtherName(String code, String language, String name) {}
}
