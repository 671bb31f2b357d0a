package org.a4p.commitment.declaration;

import java.util.List;
import java.util.Locale;
import org.a4p.pages.shell.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which texts there are. */
@Controller
class DeclarationPages {

    private final Declarations declarations;

    DeclarationPages(Declarations declarations) {
        this.declarations = declarations;
    }

    @GetMapping("/declarations")
    ModelAndView all(Locale language) {
        List<Entry> entries = declarations.all().stream()
                .map(declaration -> new Entry(declaration.nameIn(language), declaration.path()))
                .toList();
        return new ModelAndView("commitment/declarations", "page", new DeclarationsPage(entries));
    }

    record DeclarationsPage(List<Entry> declarations) implements Page {}

    record Entry(String name, String path) {}
}
