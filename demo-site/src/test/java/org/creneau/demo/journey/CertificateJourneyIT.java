// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In the lockdown of November 2020 a shopper carries a proof and a certificate that the shop knows nothing of. */
class CertificateJourneyIT {
    private static final String POLICY = "script-src 'self'; style-src 'self'";
    private static final int TRAVEL = 25;
    private static final List<String> PRIVATE = List.of(
            "Lefèvre",
            "Lef%C3%A8vre",
            "Lefevre",
            "Zoé",
            "Zo%C3%A9",
            "1970-01-02",
            "02/01/1970",
            "02%2F01",
            "Nîmes",
            "Nimes",
            "N%C3%AEmes",
            "12bis");

    @BeforeAll
    static void goToNovember2020() {
        moveTo("2020-11-12");
    }

    @AfterAll
    static void comeBack() {
        moveTo("today");
    }

    private static void moveTo(String date) {
        try (Shopper shopper = Shopper.atADesk()) {
            shopper.go("/");
            shopper.page.locator(".demobar summary").click();
            shopper.page.locator(".demobar button[value='" + date + "']").click();
        }
    }

    @Test
    void theCertificateIsMadeInTheBrowserAndItsQrReadsAsTheMinistrysDid() {
        try (Shopper shopper = Shopper.atADesk()) {
            List<String> complaints = underThePolicy(shopper);
            List<String> sent = new CopyOnWriteArrayList<>();
            Placed placed = order(shopper);
            shopper.page.onRequest(request -> sent.add(wholeOf(request)));
            openCertificate(shopper);
            fill(shopper);
            QrPicture qr = QrPicture.of(shopper.page.locator(".crn-qr svg"));
            assertThat(qr.errorCorrection()).isEqualTo("M");
            assertThat(qr.text()).isEqualTo(expected(qr.text(), placed.start().minusMinutes(TRAVEL)));
            shopper.sees(
                    "Lefèvre ;Sœur Zoé", "12bis rue de l’Étang 75011 Paris", placed.number(), "le retrait de commande");
            shopper.wholePicture("certificate-1280");
            print(shopper, "certificate-print");
            shopper.page.reload();
            assertThat(shopper.page.locator("#crn-lastname").inputValue()).isEmpty();
            assertThat(shopper.page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            assertNothingPrivateIn(sent);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void whatIsRememberedStaysOnTheDeviceUntilItIsUnticked() {
        try (Shopper shopper = Shopper.onAPhone()) {
            List<String> sent = new CopyOnWriteArrayList<>();
            order(shopper);
            shopper.page.onRequest(request -> sent.add(wholeOf(request)));
            openCertificate(shopper);
            shopper.picture("certificate-empty-360");
            shopper.page.locator("#crn-remember").check();
            fill(shopper);
            shopper.page.reload();
            assertThat(shopper.page.locator("#crn-lastname").inputValue()).isEqualTo("Lefèvre ;Sœur");
            assertThat(shopper.page.locator("#crn-birthday").inputValue()).isEqualTo("1970-01-02");
            shopper.press("Créer l’attestation");
            shopper.wholePicture("certificate-360");
            assertThat(overflow(shopper)).isLessThanOrEqualTo(0);
            shopper.page.locator("#crn-remember").uncheck();
            assertThat(shopper.page.evaluate("localStorage.length")).isEqualTo(0);
            assertNothingPrivateIn(sent);
        }
    }

    @Test
    void whatIsMissingIsSaidAndADepartmentThatIsNotConcernedIsWarned() {
        try (Shopper shopper = Shopper.atADesk()) {
            order(shopper);
            openCertificate(shopper);
            shopper.press("Créer l’attestation");
            shopper.sees("Remplissez tous les champs");
            assertThat(shopper.page.locator(".crn-qr svg").count()).isZero();
            fill(shopper);
            assertThat(shopper.text()).doesNotContain("Remplissez tous les champs", "ne concerne pas");
            shopper.page.locator("#crn-zipcode").fill("97400");
            shopper.press("Créer l’attestation");
            shopper.sees("vous habitez un département que cette attestation ne concerne pas");
        }
    }

    @Test
    void withoutScriptThereAreDottedLinesToFillByHand() {
        try (Shopper shopper = new Shopper(Visitor.width(Visitor.DESK).setJavaScriptEnabled(false))) {
            Placed placed = order(shopper);
            openCertificate(shopper);
            shopper.sees(
                    "Imprimez cette page et remplissez les pointillés à la main",
                    "Nom et prénom :",
                    "Né(e) le :",
                    "Demeurant :",
                    "le retrait de commande",
                    placed.number(),
                    "Signature :");
            assertThat(shopper.page.locator("#crn-lastname").isVisible()).isFalse();
            assertThat(shopper.page.locator(".crn-dots").count()).isEqualTo(8);
            shopper.wholePicture("certificate-by-hand-1280");
        }
    }

    @Test
    void theFormOf2021AsksForNoBirthplaceAndHasItsOwnBox() {
        moveTo("2021-04-10");
        try (Shopper shopper = Shopper.atADesk()) {
            Placed placed = order(shopper);
            openCertificate(shopper);
            shopper.sees(
                    "aucune attestation ne permet de venir retirer pendant le couvre-feu",
                    "tolérance de 30 kilomètres");
            assertThat(shopper.page.locator("#crn-birthplace").count()).isZero();
            fill(shopper);
            assertThat(QrPicture.of(shopper.page.locator(".crn-qr svg")).text())
                    .startsWith("Cree le: 10/04/2021 a ")
                    .contains("\nNaissance: 02/01/1970;\n")
                    .endsWith(" a " + placed.start().minusMinutes(TRAVEL) + ";\nMotifs: achats_culte_culturel;\n");
        } finally {
            moveTo("2020-11-12");
        }
    }

    @Test
    void underACurfewAloneThePagePlainlySaysThatNoFormHasABox() {
        moveTo("2021-01-20");
        try (Shopper shopper = Shopper.onAPhone()) {
            Placed placed = order(shopper);
            assertThat(shopper.page.locator("a[href*='/pickup/certificate/']").count())
                    .isZero();
            shopper.go("/pickup/certificate/" + placed.number());
            shopper.sees(
                    "aucune attestation n’a de case pour retirer une commande",
                    "aucune attestation ne permet de venir retirer pendant le couvre-feu");
            assertThat(shopper.page.locator("[data-crn-certificate]").count()).isZero();
            shopper.picture("certificate-curfew-360");
        } finally {
            moveTo("2020-11-12");
        }
    }

    @Test
    void theProofIsForItsOwnerAndForNobodyElse() {
        try (Shopper owner = Shopper.atADesk();
                Shopper stranger = Shopper.atADesk()) {
            String number = order(owner).number();
            String code = owner.pickupCode();
            owner.page.locator("a[href*='/pickup/proof/']").click();
            owner.sees("Justificatif de retrait de commande", number, code, "Librairie du Passage", "À emporter");
            owner.picture("proof-1280");
            print(owner, "proof-print");
            owner.page.setViewportSize(Visitor.PHONE, 740);
            assertThat(overflow(owner)).isLessThanOrEqualTo(0);
            owner.wholePicture("proof-360");
            for (String path : List.of("/pickup/proof/", "/pickup/certificate/")) {
                assertThat(stranger.go(path + number)).isEqualTo(404);
                String answer = stranger.text();
                assertThat(answer).doesNotContain(number, code);
                assertThat(stranger.go(path + "1")).isEqualTo(404);
                assertThat(stranger.text()).isEqualTo(answer);
            }
            owner.inEnglish();
            owner.go("/pickup/certificate/" + number);
            owner.sees("Outing certificate", "Make the certificate", "Je soussigné(e),");
        }
    }

    /** A placed order: its number, and when its slot begins. */
    private record Placed(String number, LocalTime start) {}

    private static Placed order(Shopper shopper) {
        shopper.putInCart(Shopper.BOOK);
        String hours = shopper.holdASlotAt("Librairie du Passage");
        shopper.go("/checkout");
        shopper.saysWhoCollects("Nadia", "Petit", "nadia@exemple.fr");
        shopper.paysAtCollection();
        String start = hours.substring(0, 5).replace('h', ':');
        return new Placed(shopper.orderNumber(), LocalTime.parse(start));
    }

    private static void openCertificate(Shopper shopper) {
        shopper.page.locator("a[href*='/pickup/certificate/']").first().click();
        shopper.sees("Attestation de déplacement");
    }

    private static void fill(Shopper shopper) {
        Map<String, String> values = new HashMap<>();
        values.put("lastname", "Lefèvre ;Sœur");
        values.put("firstname", "Zoé");
        values.put("birthday", "1970-01-02");
        values.put("birthplace", "Nîmes");
        values.put("address", "12bis rue de l’Étang");
        values.put("zipcode", "75011");
        values.put("city", "Paris");
        values.put("travel", String.valueOf(TRAVEL));
        if (shopper.page.locator("#crn-birthplace").count() == 0) {
            values.remove("birthplace");
        }
        values.forEach((name, value) -> shopper.page.locator("#crn-" + name).fill(value));
        shopper.press("Créer l’attestation");
    }

    /** The reference, written from the ministry's form rather than from the script; the moment it was made is read back. */
    private static String expected(String read, LocalTime out) {
        String made = read.lines().findFirst().orElseThrow();
        assertThat(made).matches("Cree le: 12/11/2020 a \\d\\dh\\d\\d;");
        return made + "\nNom: Lefevre Soeur;\nPrenom: Zoe;\nNaissance: 02/01/1970 a Nimes;\n"
                + "Adresse: 12bis rue de l'Etang 75011 Paris;\nSortie: 13/11/2020 a " + out + ";\nMotifs: achats;\n";
    }

    private static String wholeOf(Request request) {
        return request.method() + " " + request.url() + " " + request.headers() + " " + request.postData();
    }

    private static void assertNothingPrivateIn(List<String> sent) {
        assertThat(sent).isNotEmpty();
        for (String secret : PRIVATE) {
            assertThat(sent).as(secret).noneMatch(request -> request.contains(secret));
        }
    }

    /** Every page of the visitor comes with the policy; returns what the browser complains about. */
    private static List<String> underThePolicy(Shopper shopper) {
        List<String> complaints = new CopyOnWriteArrayList<>();
        shopper.page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        shopper.page.route("**/pickup/certificate/**", route -> withPolicy(route));
        return complaints;
    }

    private static void withPolicy(Route route) {
        var response = route.fetch();
        Map<String, String> headers = new HashMap<>(response.headers());
        headers.put("content-security-policy", POLICY);
        route.fulfill(new Route.FulfillOptions().setResponse(response).setHeaders(headers));
    }

    private static int overflow(Shopper shopper) {
        return (int) shopper.page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    }

    private static void print(Shopper shopper, String name) {
        shopper.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(shopper.page.locator("header").first().isVisible()).isFalse();
        shopper.wholePicture(name);
        shopper.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
