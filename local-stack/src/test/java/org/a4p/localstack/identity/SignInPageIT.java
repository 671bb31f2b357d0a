package org.a4p.localstack.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.a4p.localstack.RunningLocalStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPageIT {

    private final RunningLocalStack stack = RunningLocalStack.shared();
    private final Browser browser = new Browser(stack);

    @Test
    void namesTheOfficersAndSaysThatTheyAreInvented() {
        assertThat(browser.get("/sign-in").body())
                .contains("invented", "sen-delegate", "Senegal", "Head of delegation", "United Nations Secretariat");
    }

    @Test
    void fillsInTheOfficerThatWasChosen() {
        assertThat(browser.get("/sign-in?officer=ury-head").body()).contains("value=\"ury-head\"");
    }

    @Test
    void showsWhatWasTypedAsTextOnly() {
        assertThat(browser.get("/sign-in?officer=%22%3E%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"ar, rtl, السنغال", "fr, ltr, Sénégal", "zh, ltr, 塞内加尔", "ru, ltr, Сенегал", "es, ltr, Senegal"})
    void speaksTheLanguageOfThePageBefore(String language, String direction, String senegal) {
        browser.authorize(Map.of("ui_locales", language));

        assertThat(browser.get("/sign-in").body())
                .contains("lang=\"" + language + "\" dir=\"" + direction + "\"", senegal);
    }

    @Test
    void allowsNothingButItsOwnStyleAndTheWayToTheGateway() {
        assertThat(browser.get("/sign-in").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "form-action 'self' " + RunningLocalStack.GATEWAY)
                        .doesNotContain("unsafe"));
        assertThat(browser.get("/identity/sign-in.css").statusCode()).isEqualTo(200);
    }

    @Test
    void signingInWithoutHavingBegunLeadsToTheGateway() {
        assertThat(Browser.location(browser.signIn("sen-delegate", "demonstration")))
                .hasToString(RunningLocalStack.GATEWAY + "/sign-in");
    }
}
