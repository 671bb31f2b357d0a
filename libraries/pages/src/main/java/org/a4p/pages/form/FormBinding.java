package org.a4p.pages.form;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.a4p.pages.problem.RequestRefused;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Binding of forms. Browsers send line ends as CR LF, whatever was typed; controllers get LF. Rows are counted to
 * {@value #MOST_ROWS}: a field of a row beyond is refused before a list is made for it. Spring would also fill a field that
 * was left out from a header of its name.
 */
@ControllerAdvice
final class FormBinding {

    private static final int MOST_ROWS = 1_000;
    private static final Pattern ROW_BEYOND = Pattern.compile(".*\\[[0-9]{4,}].*", Pattern.DOTALL);

    @InitBinder
    void bind(WebDataBinder binder, WebRequest request) {
        request.getParameterNames().forEachRemaining(name -> {
            if (ROW_BEYOND.matcher(name).matches()) {
                throw RequestRefused.valueUnfitting(name);
            }
        });
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        if (binder instanceof ExtendedServletRequestDataBinder forms) {
            forms.setHeaderPredicate(header -> false);
        }
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.replace("\r\n", "\n"));
            }
        });
    }
}
