package org.a4p.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateRulesTests {

    @Test
    void aPageReadsItsModelAndWhatItNamesItself() {
        assertThat(breaches("""
                        <main th:with="open=${page.open()},at=|${page.id()}-x|"><!-- ${comment} -->
                          <p th:each="one, place : ${page.rows()}" th:text="${place.first and one.name() == 'old name' ? #times.since(one.at(), #locale) : null}">x</p>
                          <input th:value="${ {'a', 'b'} }"><b th:if="${open.size() gt 2}" th:text="#{some.message(${at})}">x</b>
                        </main>
                        """)).isEmpty();
    }

    @Test
    void anythingElseOfTheModelIsABreach() {
        assertThat(breaches(
                        "<p th:text=\"${theme.name() + page.title()}\" th:if=\"${ !open and theme != null}\">x</p>"))
                .isEqualTo("open theme");
    }

    @Test
    void aFragmentReadsItsParametersAloneAndNotThePage() {
        assertThat(
                        breaches(
                                "<div th:fragment=\"row(one, at)\"><p th:text=\"${one.name() + at + page.title() + place}\">x</p></div>"))
                .isEqualTo("page place");
    }

    @Test
    void aNameEndsWithItsElement() {
        assertThat(breaches("<ul><li th:each=\"one : ${page.rows()}\">x</li></ul><p th:text=\"${one}\">x</p>"))
                .isEqualTo("one");
    }

    @Test
    void aBeanIsABreachWhateverItsPlace() {
        assertThat(breaches("<p th:with=\"fresh=${@unread.of(page)}\" th:text=\"__${@times.now()}__\">x</p>"))
                .isEqualTo("@times @unread");
    }

    @Test
    void addressesAreNoBeans() {
        assertThat(breaches("<a th:href=\"@{${page.path()} + '/x'(to=${page.to()})}\">x</a>"))
                .isEmpty();
    }

    private static String breaches(String template) {
        return String.join(" ", TemplateRules.breaches(template).toList());
    }
}
