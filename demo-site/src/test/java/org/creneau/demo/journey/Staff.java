// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;

/** A {@link Visitor} of the admin who has signed in. */
final class Staff extends Visitor {
    private Staff(NewContextOptions options) {
        super(options);
    }

    /** The administrator, with the admin in that language ({@code fr} or {@code en}). */
    static Staff admin(NewContextOptions options, String language) {
        return signedIn(options, "admin", language);
    }

    private static Staff signedIn(NewContextOptions options, String login, String language) {
        Staff staff = new Staff(options);
        staff.open(DemoProcess.admin() + "/login");
        staff.page.locator("[name=j_username]").fill(login);
        staff.page.locator("[name=j_password]").fill(DemoProcess.ADMIN_PASSWORD);
        staff.page.locator("[name=j_password]").press("Enter");
        staff.page.waitForURL(url -> !url.contains("login"));
        assertThat(staff.go("/pickup-board?blLocaleCode=" + language)).isEqualTo(200);
        return staff;
    }

    int go(String path) {
        return open(DemoProcess.admin() + path);
    }

    boolean hasToScrollSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }
}
