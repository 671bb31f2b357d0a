package org.a4p.pages.shell;

import java.util.Map;
import java.util.Set;
import org.a4p.pages.text.SafeMarkdown;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Dialect with all that a template may call besides its model: {@code #shell}, {@code #times}, {@code #markdown} and
 * {@code #announcements}. None of them asks a store; another name fails as any unknown expression object does.
 */
final class PageDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private final Map<String, Object> objects;
    private final Times timesForEverybody;

    PageDialect(Shell shell, Times times, SafeMarkdown markdown, Announcements announcements) {
        super("A4P");
        this.objects = Map.of("shell", shell, "times", times, "markdown", markdown, "announcements", announcements);
        this.timesForEverybody = times.forEverybody();
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return objects.keySet();
    }

    /** What is rendered without a request at hand goes to many readers: nothing in it is one reader's own. */
    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        return name.equals("times") && !(context instanceof IWebContext) ? timesForEverybody : objects.get(name);
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
