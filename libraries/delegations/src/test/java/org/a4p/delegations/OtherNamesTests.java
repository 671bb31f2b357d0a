package org.a4p.delegations;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.a4p.delegations.OtherNames.OtherName;
import org.junit.jupiter.api.Test;

class OtherNamesTests {

    private final List<OtherName> names = OtherNames.read().all();
    private final Delegations directory = Delegations.directory();

    @Test
    void everyCodeIsInTheDirectory() {
        assertThat(names)
                .filteredOn(name -> !name.code().isEmpty())
                .allSatisfy(name -> assertThat(directory.find(new DelegationCode(name.code())))
                        .isPresent());
    }

    @Test
    void everyNameIsInOneOfTheSixLanguages() {
        assertThat(names).extracting(OtherName::language).containsOnly("ar", "zh", "en", "fr", "ru", "es");
        assertThat(names)
                .extracting(OtherName::name)
                .allSatisfy(name -> assertThat(name).isNotBlank().isEqualTo(name.strip()));
    }

    @Test
    void noNameIsThereTwice() {
        assertThat(names)
                .extracting(name -> name.name().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void noNameRepeatsOneOfTheDirectory() {
        assertThat(names)
                .extracting(OtherName::name)
                .doesNotContainAnyElementsOf(directory.all().stream()
                        .flatMap(delegation -> delegation.names().values().stream())
                        .toList());
    }

    @Test
    void linesAreSortedByCodeLanguageAndName() {
        assertThat(names)
                .isSortedAccordingTo(comparing(OtherName::code)
                        .thenComparing(OtherName::language)
                        .thenComparing(OtherName::name));
    }
}
