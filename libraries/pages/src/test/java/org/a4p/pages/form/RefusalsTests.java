package org.a4p.pages.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.a4p.pages.problem.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

class RefusalsTests {

    private final Refusals refusals = new Refusals(Language.ENGLISH, Failure::slug);

    @Test
    void aCommandThatSucceedsLeadsOn() {
        ModelAndView answer = refusals.redirectOrShow(() -> "/themes/perf", RefusalsTests::form);

        assertThat(answer.getViewName()).isEqualTo("redirect:/themes/perf");
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
    }

    @Test
    void everyRefusedFieldKeepsItsReasonAndTheFirstIsTheStatus() {
        ModelAndView answer = refusals.redirectOrShow(
                () -> {
                    Optional<String> code = refusals.check("code", () -> refuse(FailureKind.CONFLICT, "taken"));
                    refusals.check("name", () -> refuse(FailureKind.UNPROCESSABLE, "missing"));
                    return code.orElseThrow(refusals::first);
                },
                RefusalsTests::form);

        assertThat(answer.getViewName()).isEqualTo("form");
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(answer.getModel()).containsEntry("refusals", refusals);
        assertThat(refusals.at("code")).isEqualTo("taken");
        assertThat(refusals.at("name")).isEqualTo("missing");
        assertThat(refusals.at("other")).isNull();
        assertThat(refusals.sentences()).containsExactly("taken", "missing");
    }

    @Test
    void whatTheCommandRefusesIsShownAtItsPlaceOrAboveTheForm() {
        refusals.place("code", "taken")
                .redirectOrShow(() -> refuse(FailureKind.CONFLICT, "taken"), RefusalsTests::form);
        refusals.redirectOrShow(() -> refuse(FailureKind.FORBIDDEN, "not-yours"), RefusalsTests::form);

        assertThat(refusals.at("code")).isEqualTo("taken");
        assertThat(refusals.at(Refusals.FORM)).isEqualTo("not-yours");
    }

    @Test
    void whatIsNotThereIsNoMatterOfTheForm() {
        assertThatThrownBy(() -> refusals.redirectOrShow(
                        () -> {
                            throw new NotFound();
                        },
                        RefusalsTests::form))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFieldThatNamesNothingIsRefusedAtTheField() {
        ModelAndView answer = refusals.redirectOrShow(
                () -> refusals.<String>check("into", () -> {
                            throw new NotFound();
                        })
                        .orElseThrow(refusals::first),
                RefusalsTests::form);

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(refusals.at("into")).isEqualTo("not-found");
    }

    private static ModelAndView form() {
        return new ModelAndView("form");
    }

    private static String refuse(FailureKind kind, String slug) {
        throw new Failure(kind, slug) {};
    }
}
