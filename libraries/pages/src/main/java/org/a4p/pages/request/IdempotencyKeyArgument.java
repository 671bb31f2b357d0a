package org.a4p.pages.request;

import org.a4p.pages.problem.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller method ask for an {@link IdempotencyKey}. */
final class IdempotencyKeyArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String header = request.getHeader(IdempotencyKey.HEADER);
        String value = header == null ? request.getParameter(IdempotencyKey.FIELD) : header;
        if (value == null) {
            throw RequestRefused.missingIdempotencyKey();
        }
        return new IdempotencyKey(value);
    }
}
