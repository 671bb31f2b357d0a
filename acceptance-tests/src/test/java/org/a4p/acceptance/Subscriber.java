package org.a4p.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;

/** Somebody who follows by e-mail, with nothing but a browser and a mailbox. */
record Subscriber(Browser browser, Platform platform, String address) {

    /** Asks, opens the link of the mail, and confirms. */
    void follows(String what) {
        try (var visitor = Visitor.with(browser, platform).opens("/updates?follow=" + what)) {
            visitor.fills("E-mail address", address).presses("Follow");
            visitor.opens(Platform.link(platform.awaitMail(address, ""), "/updates/confirm"));
            visitor.page().locator("main form button").first().click();
            assertThat(visitor.page().locator("main")).containsText(address);
        }
    }
}
