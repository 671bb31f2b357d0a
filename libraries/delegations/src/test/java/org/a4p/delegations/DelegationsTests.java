package org.a4p.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DelegationsTests {

    private static final DelegationCode SENEGAL = new DelegationCode("SEN");

    private final Delegations directory = Delegations.directory();

    @Test
    void everyMemberStateIsThere() {
        assertThat(directory.all())
                .filteredOn(delegation -> delegation.kind().equals("MEMBER_STATE"))
                .hasSize(193)
                .allSatisfy(state -> assertThat(state.code().value()).hasSize(3))
                .filteredOn(state -> "AFRICAN_STATES".equals(state.regionalGroup()))
                .hasSize(54);
    }

    @Test
    void everyDelegationHasANameInEachLanguage() {
        assertThat(directory.all())
                .allSatisfy(delegation -> assertThat(delegation.names())
                        .hasSize(6)
                        .allSatisfy((language, name) ->
                                assertThat(name).isNotBlank().isEqualTo(name.strip())));
    }

    @Test
    void theOthersWhoAreHeardAreThereToo() {
        assertThat(directory.get(new DelegationCode("UNDPO")).nameIn(Locale.FRENCH))
                .isEqualTo("Département des opérations de paix");
        assertThat(directory.get(new DelegationCode("AU")).kind()).isEqualTo("REGIONAL_ORGANIZATION");
    }

    @Test
    void theCountryOfALanguageDoesNotMatter() {
        assertThat(directory.get(SENEGAL).nameIn(Locale.forLanguageTag("ar-JO")))
                .isEqualTo("السنغال");
    }

    @Test
    void aLanguageWithoutANameFallsBackToEnglish() {
        assertThat(directory.get(SENEGAL).nameIn(Locale.JAPANESE)).isEqualTo("Senegal");
    }

    @Test
    void anUnknownCodeIsANamedFailure() {
        assertThatThrownBy(() -> directory.get(new DelegationCode("XYZ"))).isInstanceOf(UnknownDelegation.class);
        assertThat(directory.find(new DelegationCode("XYZ"))).isEmpty();
    }

    @Test
    void twoDelegationsCannotShareACode() {
        Delegation senegal = new Delegation(SENEGAL, "MEMBER_STATE", null, Map.of("en", "Senegal"), Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> new Delegations(List.of(senegal, senegal), Set.of()));
    }

    @Test
    void aDelegationNeedsAnEnglishName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delegation(SENEGAL, "MEMBER_STATE", null, Map.of("fr", "Sénégal"), Map.of()));
    }

    @Test
    void otherNamesAreKnownAndNeverShown() {
        Delegation russia = directory.get(new DelegationCode("RUS"));
        assertThat(russia.otherNames()).containsEntry("en", List.of("Russian Federation"));
        assertThat(russia.allNames()).contains("Russia", "Russian Federation", "Российская Федерация");
        assertThat(russia.nameIn(Locale.ENGLISH)).isEqualTo("Russia");
    }

    @Test
    void wordsThatOnlyLookLikeANameAreKnownAsNobodys() {
        assertThat(directory.namesOfNobody()).contains("Northern Ireland", "American Samoa", "印度洋");
    }
}
