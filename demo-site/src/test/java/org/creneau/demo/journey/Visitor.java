// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One person with a browser of their own: cookies, language and width. Closing it checks that no page ran into an error. */
class Visitor implements AutoCloseable {
    static final int PHONE = 360;
    static final int DESK = 1280;

    /** Only what is wrong takes so long: nobody waits for it in vain, also on a machine that is slow and busy. */
    private static final double PATIENCE_MILLIS = 90_000;

    final Page page;
    private final BrowserContext context;
    private final List<String> errors = new ArrayList<>();

    Visitor(NewContextOptions options) {
        this(Chromium.browser(), options);
    }

    Visitor(Browser browser, NewContextOptions options) {
        context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onPageError(errors::add);
        page.onResponse(this::noteFailure);
    }

    static NewContextOptions width(int pixels) {
        return new NewContextOptions().setViewportSize(pixels, pixels == PHONE ? 740 : 860);
    }

    private void noteFailure(Response response) {
        if (response.status() >= 500) {
            errors.add(response.status() + " " + response.url());
        }
    }

    int open(String address) {
        return page.navigate(address).status();
    }

    /** What the page shows in its main part. */
    String text() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page.locator("main").innerText().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    /** At last: what answers a click may still be on its way. */
    void sees(String... texts) {
        try {
            page.waitForCondition(() -> Stream.of(texts).allMatch(text()::contains));
        } catch (TimeoutError late) {
            assertThat(text()).as(page.url()).contains(texts);
        }
    }

    /** At last so many, of a page that may still be on its way. */
    void sees(int number, String selector) {
        sees(number, page.locator(selector));
    }

    /** The same of what is found in another way. */
    void sees(int number, Locator of) {
        PlaywrightAssertions.assertThat(of)
                .hasCount(number, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MILLIS));
    }

    Locator button(String name) {
        return page.locator("button", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    void press(String button) {
        button(button).click();
    }

    void picture(String name) {
        picture(name, new Page.ScreenshotOptions());
    }

    /** The same into a file of that name. */
    void picture(Path file) {
        picture(file, new Page.ScreenshotOptions());
    }

    /** The page to its end, below what the window shows. */
    void wholePicture(String name) {
        picture(name, new Page.ScreenshotOptions().setFullPage(true));
    }

    private void picture(String name, Page.ScreenshotOptions options) {
        picture(DemoJar.target().resolve("screenshots").resolve(name + ".png"), options);
    }

    /** For people to look at. Chromium takes none while the answer to a form is replacing the page: it is asked again then. */
    private void picture(Path file, Page.ScreenshotOptions options) {
        options.setPath(file);
        for (int again = 3; ; again--) {
            try {
                page.waitForLoadState();
                page.screenshot(options);
                return;
            } catch (PlaywrightException e) {
                if (again == 0 || !e.getMessage().contains("Unable to capture screenshot")) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(errors).as("script errors and failures of the server").isEmpty();
    }
}
