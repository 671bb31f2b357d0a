package org.a4p.pages.form;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Binding of text: browsers send line ends as CR LF, whatever was typed; controllers get LF. */
@ControllerAdvice
final class LineEnds {

    @InitBinder
    void asTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.replace("\r\n", "\n"));
            }
        });
    }
}
