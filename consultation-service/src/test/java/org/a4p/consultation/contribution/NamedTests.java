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
        assertThat(in("Malicious Cubanismo, a Chadless Perusal, Omanis, Kubanisch."))
                .isEmpty();
    }

    @Test
    void findsTheFormalNamesOfUnitedNationsTerminology() {
        assertThat(in("The Russian Federation and Viet Nam, the Islamic Republic of Iran and the Republic of Korea."))
                .isEqualTo(codes("RUS", "VNM", "IRN", "KOR"));
        assertThat(in("Le Royaume-Uni de Grande-Bretagne et d’Irlande du Nord, la République arabe syrienne"))
                .isEqualTo(codes("GBR", "SYR"));
        assertThat(in("Bolivia (Estado Plurinacional de), la República Unida de Tanzanía"))
                .isEqualTo(codes("BOL", "TZA"));
        assertThat(in("وقال الاتحاد الروسي")).isEqualTo(codes("RUS"));
        assertThat(in("Корейская Народно-Демократическая Республика, Соединённые Штаты Америки"))
                .isEqualTo(codes("PRK", "USA"));
        assertThat(in("大韩民国和美利坚合众国")).isEqualTo(codes("KOR", "USA"));
    }

    @Test
    void aNameInsideANameOfAnotherNamesOnlyTheOther() {
        assertThat(in("The Democratic Republic of the Congo")).isEqualTo(codes("COD"));
        assertThat(in("В Демократической Республике Конго")).isEqualTo(codes("COD"));
        assertThat(in("لجمهورية الكونغو الديمقراطية")).isEqualTo(codes("COD"));
        assertThat(in("The Republic of the Congo")).isEqualTo(codes("COG"));
        assertThat(in("The Democratic People’s Republic of Korea")).isEqualTo(codes("PRK"));
        assertThat(in("Guinea-Bissau, Papua New Guinea, the Dominican Republic"))
                .isEqualTo(codes("GNB", "PNG", "DOM"));
        assertThat(in("los Estados Unidos Mexicanos, les États-Unis du Mexique"))
                .isEqualTo(codes("MEX"));
        assertThat(in("阿曼苏丹国")).isEqualTo(codes("OMN"));
    }

    @Test
    void wordsWithANameAmongThemMayNameNobody() {
        assertThat(in("In Northern Ireland, American Samoa, the Gulf of Guinea and the Lake Chad Basin"))
                .isEmpty();
        assertThat(in("en el golfo de Guinea. Golfo de Guinea")).isEmpty();
        assertThat(in("发展中国家、拉美国家、沿海地区、撒哈拉以南非洲和印度洋，根据国际法国家")).isEmpty();
        assertThat(in("Georgia, Ireland, Samoa")).isEqualTo(codes("GEO", "IRL", "WSM"));
    }

    @Test
    void aNameBeginsWithACapitalWhereTheLanguageHasThem() {
        assertThat(in("Кроме того, une grenade, el ecuador, fine china")).isEmpty();
        assertThat(in("Того, la Grenade, EL ECUADOR, China")).isEqualTo(codes("TGO", "GRD", "ECU", "CHN"));
    }

    @Test
    void spellingsThatLookAlikeAreAlike() {
        assertThat(in("Côte d'Ivoire")).isEqualTo(in("Côte d’Ivoire")).isEqualTo(codes("CIV"));
        assertThat(in("Guinea\u2011Bissau, Congo – Kinshasa, 刚果(金)")).isEqualTo(codes("GNB", "COD"));
        assertThat(in("the Russian\nFederation, Viet\u00a0Nam, South  Sudan")).isEqualTo(codes("RUS", "VNM", "SSD"));
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
