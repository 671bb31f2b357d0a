package org.a4p.pages.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.a4p.pages.language.Language;
import org.a4p.pages.language.ReaderLanguage;
import org.a4p.pages.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Argument of a controller method that tries a form: {@link Refusals} in the language of the reader. */
final class RefusalsArgument implements HandlerMethodArgumentResolver {

    private final Problems problems;

    RefusalsArgument(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Refusals.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Language language =
                ReaderLanguage.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        return new Refusals(language, reason -> problems.sentence(reason, language));
    }
}
