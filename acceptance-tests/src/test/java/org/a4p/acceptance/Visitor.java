package org.a4p.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Somebody with a browser window of their own: own cookies, own size, own language. */
final class Visitor implements AutoCloseable {

    /** More than any page has. */
    private static final int MOST_STOPS = 300;

    private final BrowserContext context;
    private final Page page;

    private Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    static Visitor with(Browser browser, Platform platform, NewContextOptions options) {
        return new Visitor(
                browser.newContext(options.setBaseURL(platform.gateway().toString())));
    }

    static Visitor with(Browser browser, Platform platform) {
        return with(browser, platform, new NewContextOptions().setLocale("en").setViewportSize(1280, 900));
    }

    static Visitor withoutScript(Browser browser, Platform platform) {
        return with(browser, platform, new NewContextOptions().setLocale("en").setJavaScriptEnabled(false));
    }

    Visitor opens(String address) {
        page.navigate(address);
        return this;
    }

    /** Signs in from the page at hand and comes back to it. */
    Visitor signsInAs(String officer) {
        link("Sign in").first().click();
        page.locator("[name=username]").fill(officer);
        page.locator("[name=password]").fill("demonstration");
        page.locator("form button").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .waitFor();
        return this;
    }

    Visitor fills(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Visitor presses(String button) {
        button(button).click();
        return this;
    }

    /** Moves the focus with the tab key alone until it is on this. */
    Visitor tabsTo(Locator target) {
        target.waitFor();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                return this;
            }
        }
        throw new AssertionError("The tab key does not lead to " + target);
    }

    /** Presses keys where the focus is, one after the other. */
    Visitor keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Visitor types(String text) {
        page.keyboard().type(text);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator contribution(String text) {
        return page.locator(".contribution").filter(new Locator.FilterOptions().setHasText(text));
    }

    Page page() {
        return page;
    }

    Visitor photographs(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
