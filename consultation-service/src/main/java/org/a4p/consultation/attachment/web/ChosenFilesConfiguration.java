package org.a4p.consultation.attachment.web;

import java.util.List;
import java.util.Objects;
import org.a4p.consultation.attachment.web.FormFiles.FormFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The resolver of {@link ChosenFiles} in controller methods: those of the field {@code files}. */
@Configuration(proxyBeanMethods = false)
class ChosenFilesConfiguration implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private static final String FIELD = "files";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ChosenFiles.class;
    }

    /** A form in which no file was chosen still sends a nameless one. */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        MultipartRequest form = request.getNativeRequest(MultipartRequest.class);
        List<MultipartFile> sent = form == null ? List.of() : form.getFiles(FIELD);
        return new ChosenFiles(sent.stream()
                .map(ChosenFilesConfiguration::file)
                .filter(file -> !file.name().isEmpty() || file.size() > 0)
                .toList());
    }

    private static FormFile file(MultipartFile sent) {
        return new FormFile(Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getSize(), sent);
    }
}
