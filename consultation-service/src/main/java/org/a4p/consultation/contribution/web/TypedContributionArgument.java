package org.a4p.consultation.contribution.web;

import java.util.List;
import org.a4p.consultation.contribution.TypedContribution;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Argument of a controller method that is sent the form of a contribution, whose passages have numbered fields. */
@Configuration(proxyBeanMethods = false)
class TypedContributionArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == TypedContribution.class;
    }

    /** Browsers send line ends as CR LF, whatever was typed. */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return TypedContribution.read(name -> {
            String[] values = request.getParameterValues(name);
            return values == null ? null : String.join(",", values).replace("\r\n", "\n");
        });
    }
}
