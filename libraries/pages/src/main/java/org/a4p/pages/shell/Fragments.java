package org.a4p.pages.shell;

import java.util.Map;
import org.a4p.pages.language.Language;
import org.springframework.context.ApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Renders a template where no request is at hand, for items that are pushed to open pages. */
public final class Fragments {

    /** Tells templates that what they make goes to many readers: nothing in it is one reader's own. */
    private static final String FOR_EVERYBODY = "forEverybody";

    private final SpringTemplateEngine engine;
    private final ThymeleafEvaluationContext beans;

    Fragments(SpringTemplateEngine engine, ApplicationContext application) {
        this.engine = engine;
        this.beans = new ThymeleafEvaluationContext(application, null);
    }

    /** The HTML of a whole template, e.g. {@code contribution/arrived} with its model, in one language. */
    public String render(String template, Language language, Map<String, ?> model) {
        Context context = new Context(language.locale());
        model.forEach(context::setVariable);
        context.setVariable(FOR_EVERYBODY, true);
        context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, beans);
        return engine.process(template, context);
    }
}
