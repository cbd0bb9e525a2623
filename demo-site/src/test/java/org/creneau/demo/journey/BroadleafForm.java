// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import com.microsoft.playwright.Locator;

/** Broadleaf's own forms in the admin, as a merchant uses them. */
final class BroadleafForm {
    private final Visitor merchant;

    BroadleafForm(Visitor merchant) {
        this.merchant = merchant;
    }

    /** In that language from now on. */
    void speak(String language) {
        merchant.open(DemoProcess.admin() + "/pickup-planning?blLocaleCode=" + language);
    }

    void openPoint(int point) {
        merchant.open(DemoProcess.admin() + "/pickup-points/" + point);
    }

    /** All that stands on the page. */
    String says() {
        return merchant.page.locator("body").innerText();
    }

    Locator field(String name) {
        return merchant.page
                .locator("form.entity-form [name=\"fields['" + name + "'].value\"]")
                .first();
    }

    void save() {
        merchant.page.waitForNavigation(
                () -> merchant.page.locator("button.submit-button").first().click());
        merchant.page.waitForLoadState();
    }

    /** The first row of the list of those parts, on that tab, opened in the dialog. */
    void openFirstPart(String tab, String parts) {
        merchant.page.locator("dl.tabs a:has-text(\"" + tab + "\")").click();
        Locator list = merchant.page.locator("#" + parts);
        list.locator("tr[data-rowid] td").first().click();
        list.locator(".sub-list-grid-update").first().click();
        dialog().waitFor();
    }

    /** The empty form of one more of those parts, in the dialog. */
    void addPart(String tab, String parts) {
        merchant.page.locator("dl.tabs a:has-text(\"" + tab + "\")").click();
        merchant.page.locator("#" + parts + " .sub-list-grid-add").first().click();
        dialog().waitFor();
    }

    Locator dialog() {
        return merchant.page.locator(".modal.in form").first();
    }

    Locator dialogField(String name) {
        return dialog().locator("[name=\"fields['" + name + "'].value\"]");
    }

    void saveDialog() {
        merchant.page
                .locator(".modal.in button[type=submit], .modal.in .submit-button")
                .first()
                .click();
    }
}
