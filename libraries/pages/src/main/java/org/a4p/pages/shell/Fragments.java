package org.a4p.pages.shell;

import java.util.Map;
import org.a4p.pages.language.Language;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Renders a template where no request is at hand, for items that are pushed to open pages. */
public final class Fragments {

    private final SpringTemplateEngine engine;

    Fragments(SpringTemplateEngine engine) {
        this.engine = engine;
    }

    /** The HTML of a whole template, e.g. {@code contribution/arrived} with its model, in one language. */
    public String render(String template, Language language, Map<String, ?> model) {
        Context context = new Context(language.locale());
        model.forEach(context::setVariable);
        return engine.process(template, context);
    }
}
