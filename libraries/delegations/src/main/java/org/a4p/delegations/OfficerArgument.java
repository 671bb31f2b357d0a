package org.a4p.delegations;

import java.util.Optional;
import org.a4p.pages.problem.NotSignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller method ask for the {@link Officer}, or for an {@code Optional<Officer>} where anyone may read. */
final class OfficerArgument implements HandlerMethodArgumentResolver {

    private final Officers officers;

    OfficerArgument(Officers officers) {
        this.officers = officers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Officer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<Officer> officer = officers.current();
        return parameter.getParameterType() == Optional.class ? officer : officer.orElseThrow(NotSignedIn::new);
    }
}
