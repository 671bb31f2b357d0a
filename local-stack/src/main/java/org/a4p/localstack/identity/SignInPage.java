package org.a4p.localstack.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form, and under it the officers there are; choosing one fills in the name. */
@Controller
class SignInPage {

    private final DemonstrationOfficers officers;

    SignInPage(DemonstrationOfficers officers) {
        this.officers = officers;
    }

    @GetMapping(Doors.SIGN_IN)
    String signIn(
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(required = false) @Nullable String wrong,
            HttpServletRequest request,
            Locale reader,
            Model page) {
        page.addAttribute("typed", officer.isEmpty() ? AskedFor.by(request, "login_hint") : officer);
        page.addAttribute("officers", officers.all());
        page.addAttribute("password", DemonstrationOfficer.PASSWORD);
        page.addAttribute("wrong", wrong != null);
        page.addAttribute("reader", reader);
        return "identity/sign-in";
    }
}
