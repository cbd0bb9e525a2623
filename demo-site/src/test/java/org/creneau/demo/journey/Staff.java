// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;

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
        signIn(staff, login);
        assertThat(staff.go("/pickup-board?blLocaleCode=" + language)).isEqualTo(200);
        return staff;
    }

    /** Has that visitor sign in as the administrator. */
    static void signIn(Visitor visitor) {
        signIn(visitor, "admin");
    }

    /** The same as one of the demo's staff; all have the same password. */
    static void signIn(Visitor visitor, String login) {
        visitor.open(DemoProcess.admin() + "/login");
        Page page = visitor.page;
        page.locator("[name=j_username]").fill(login);
        page.locator("[name=j_password]").fill(DemoProcess.ADMIN_PASSWORD);
        page.locator("[name=j_password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
    }

    int go(String path) {
        return open(DemoProcess.admin() + path);
    }

    boolean hasToScrollSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }
}
