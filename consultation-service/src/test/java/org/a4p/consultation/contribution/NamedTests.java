package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.junit.jupiter.api.Test;

class NamedTests {

    private final Named named = new Named(Delegations.directory());

    @Test
    void findsNamesInAnyOfTheSixLanguages() {
        assertThat(in("As Senegal and Norway said.")).isEqualTo(codes("SEN", "NOR"));
        assertThat(in("Comme l’a dit le Sénégal, et non l’Uruguay.")).isEqualTo(codes("SEN", "URY"));
        assertThat(in("كما قالت الأردن")).isEqualTo(codes("JOR"));
        assertThat(in("正如法国所说")).isEqualTo(codes("FRA"));
        assertThat(in("Как сказала Норвегия")).isEqualTo(codes("NOR"));
    }

    @Test
    void ofNamesThatOverlapTheLongestCounts() {
        assertThat(in("Nigeria has the floor.")).isEqualTo(codes("NGA"));
        assertThat(in("Equatorial Guinea has the floor.")).isEqualTo(codes("GNQ"));
        assertThat(in("South Sudan has the floor.")).isEqualTo(codes("SSD"));
    }

    @Test
    void aNameInsideAWordNamesNobody() {
        assertThat(in("A malicious cubanismo, a chadless perusal.")).isEmpty();
    }

    @Test
    void whoSpeaksNamesOnlyOthersAndEachOnce() {
        assertThat(named.in("Norway agrees with Uruguay. NORWAY thanks Uruguay.", new DelegationCode("NOR")))
                .isEqualTo(codes("URY"));
    }

    private List<DelegationCode> in(String text) {
        return named.in(text, new DelegationCode("UNDPO"));
    }

    private static List<DelegationCode> codes(String... codes) {
        return Arrays.stream(codes).map(DelegationCode::new).toList();
    }
}
