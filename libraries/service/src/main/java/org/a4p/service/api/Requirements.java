package org.a4p.service.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** The customizer that says in the words of HTTP what a method asks for by the types of its parameters. */
final class Requirements implements OperationCustomizer {

    /** The security scheme that operations name. */
    static final String OFFICER = "officer";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == Officer.class) {
                operation.addSecurityItem(new SecurityRequirement().addList(OFFICER));
                refusals.add(Refusal.NOT_SIGNED_IN);
                refusals.add(Refusal.NOT_ALLOWED);
                if (!reads(method)) {
                    refusals.add(Refusal.CONFLICT);
                }
            } else if (parameter.getParameterType() == IdempotencyKey.class) {
                operation.addParametersItem(idempotencyKey());
                refusals.add(Refusal.MALFORMED);
                refusals.add(Refusal.UNPROCESSABLE);
            } else if (parameter.getParameterType() == SeenVersion.class) {
                operation.addParametersItem(ifMatch());
                refusals.add(Refusal.STALE);
                refusals.add(Refusal.VERSION_MISSING);
            } else if (mayBeAnybody(parameter)) {
                hide(parameter, operation);
            } else {
                refusals.addAll(sent(parameter));
            }
        }
        refuse(method, operation.getResponses(), refusals);
        return operation;
    }

    /** The reader, signed in or not, comes from the token and is nothing to send. */
    private static boolean mayBeAnybody(MethodParameter parameter) {
        return parameter.getParameterType() == Optional.class
                && parameter.nested().getNestedParameterType() == Officer.class;
    }

    private static void hide(MethodParameter parameter, Operation operation) {
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .removeIf(shown ->
                            shown.getName().equals(parameter.getParameter().getName()));
        }
    }

    private static Set<Refusal> sent(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestBody.class)) {
            return EnumSet.of(Refusal.MALFORMED, Refusal.TOO_LARGE, Refusal.UNPROCESSABLE);
        }
        return parameter.hasParameterAnnotation(PathVariable.class)
                ? EnumSet.of(Refusal.NOT_FOUND)
                : EnumSet.noneOf(Refusal.class);
    }

    /** What a method says of a refusal itself wins; its body is a problem, unless the method says another. */
    private static void refuse(HandlerMethod method, ApiResponses responses, Set<Refusal> refusals) {
        Stream.of(method.getMethod(), method.getBeanType())
                .flatMap(where -> said(where).stream())
                .filter(said -> said.responseCode().compareTo("400") >= 0 && said.content().length == 0)
                .map(said -> responses.get(said.responseCode()))
                .filter(Objects::nonNull)
                .forEach(response -> response.setContent(Refusal.problem()));
        for (Refusal refusal : refusals) {
            responses.computeIfAbsent(refusal.status(), status -> refusal.reference());
        }
    }

    private static Set<io.swagger.v3.oas.annotations.responses.ApiResponse> said(AnnotatedElement where) {
        return AnnotatedElementUtils.findMergedRepeatableAnnotations(
                where, io.swagger.v3.oas.annotations.responses.ApiResponse.class);
    }

    private static boolean reads(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), GetMapping.class);
    }

    private static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name(IdempotencyKey.HEADER)
                .required(true)
                .schema(new StringSchema().minLength(1).maxLength(128))
                .description("Chosen by the caller. A repeated request takes effect once and gets its first result.");
    }

    private static Parameter ifMatch() {
        return new HeaderParameter()
                .name(HttpHeaders.IF_MATCH)
                .required(true)
                .schema(new StringSchema())
                .description("The `ETag` of what is to be changed, as it was last seen.");
    }
}
