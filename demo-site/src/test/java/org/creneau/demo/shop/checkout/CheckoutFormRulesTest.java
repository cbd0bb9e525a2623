// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

class CheckoutFormRulesTest {
    private final Clock clock = Clock.fixed(Instant.parse("2020-11-12T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private final CheckoutFormRules rules = new CheckoutFormRules(clock);
    private final CheckoutForm form = aRightForm();

    @Test
    void aRightFormHasNothingWrong() {
        assertThat(wrong()).isEmpty();
    }

    @Test
    void everyContactFieldIsAskedForByItsOwnMessage() {
        form.setFirstName(" ");
        form.setLastName("");
        form.setEmail("");
        form.setPhone("");
        assertThat(wrong())
                .containsExactly(
                        "firstName checkout.firstName.missing",
                        "lastName checkout.lastName.missing",
                        "email checkout.email.missing",
                        "phone checkout.phone.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoé", "Jean-Noël", "D’Étoile", "O'Brien", "Nguyễn", "X"})
    void namesOfAllSortsAreTaken(String name) {
        form.setFirstName(name);
        form.setLastName(name);
        assertThat(wrong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>Zoé</b>", "Zoé\r\nBcc: x", "a234567890b234567890c234567890d234567890e234567890f234567890g"})
    void namesWithMarkupOrLineBreaksOrBeyondSixtyCharactersAreNot(String name) {
        form.setFirstName(name);
        assertThat(wrong()).containsExactly("firstName checkout.name.wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeanne",
                "jeanne@",
                "@exemple.fr",
                "jeanne@exemple",
                "a@b..fr",
                "a b@c.fr",
                "a@b.fr,c@d.fr",
                "a@b.fr\nBcc:c@d.fr"
            })
    void anIncompleteAddressIsWrong(String email) {
        form.setEmail(email);
        assertThat(wrong()).containsExactly("email checkout.email.wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jeanne@exemple.fr", "j.d+test@sous.domaine.exemple.fr", "é@exemple.fr"})
    void aCompleteAddressIsRight(String email) {
        form.setEmail(email);
        assertThat(wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0612345678, true",
        "06.12.34.56.78, true",
        "+596 696 12 34 56, true",
        "(0)4-72-00-00-00, true",
        "123, false",
        "appelez-moi, false",
        "06 12 34 56 78 ext 3, false"
    })
    void phoneNumbersAreDigitsHoweverTheyAreGrouped(String phone, boolean right) {
        form.setPhone(phone);
        assertThat(wrong().length == 0).isEqualTo(right);
    }

    @Test
    void anAddressIsAskedForOnlyWhereSomethingIsDelivered() {
        form.setStreet("<b>");
        assertThat(wrong()).as("collected as a whole").isEmpty();
        form.setDelivered(true);
        assertThat(wrong())
                .containsExactly(
                        "street checkout.line.wrong", "postcode checkout.postcode.wrong", "city checkout.city.missing");
        form.setStreet("12 rue de la Paix");
        form.setPostcode("75011");
        form.setCity("Paris");
        assertThat(wrong()).isEmpty();
        form.setStreet(" ");
        assertThat(wrong()).containsExactly("street checkout.street.missing");
    }

    @Test
    void anUnknownWayToPayIsAskedForAgain() {
        form.setPayment("cheque");
        assertThat(wrong()).containsExactly("payment checkout.payment.missing");
    }

    @Test
    void payingAtCollectionNeedsNoCard() {
        form.setCardNumber("nonsense");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void aCardNeedsItsThreeFields() {
        form.setPayment("card");
        assertThat(wrong())
                .containsExactly(
                        "cardNumber checkout.cardNumber.wrong",
                        "cardExpiry checkout.cardExpiry.wrong",
                        "cardCvc checkout.cardCvc.wrong");
    }

    @Test
    void aWellFormedNumberThatIsNoTestCardIsNotTaken() {
        payBy("5555 5555 5555 4444", "11/20", "123");
        assertThat(wrong()).containsExactly("cardNumber checkout.cardNumber.unknown");
    }

    @Test
    void theDeclinedCardPassesTheFormBecauseTheGatewayIsToDeclineIt() {
        payBy("4000 0000 0000 0002", "11/20", "123");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void aCardIsGoodThroughItsMonthByTheGivenClock() {
        payBy("4242 4242 4242 4242", "10/20", "123");
        assertThat(wrong()).containsExactly("cardExpiry checkout.cardExpiry.over");
    }

    private void payBy(String number, String expiry, String cvc) {
        form.setPayment("card");
        form.setCardNumber(number);
        form.setCardExpiry(expiry);
        form.setCardCvc(cvc);
    }

    private String[] wrong() {
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "checkoutForm");
        rules.validate(form, errors);
        return errors.getFieldErrors().stream().map(CheckoutFormRulesTest::said).toArray(String[]::new);
    }

    private static String said(FieldError error) {
        return error.getField() + " " + error.getCode();
    }

    private static CheckoutForm aRightForm() {
        CheckoutForm form = new CheckoutForm();
        form.setFirstName("Jeanne");
        form.setLastName("Martin");
        form.setEmail("jeanne@exemple.fr");
        form.setPhone("06 12 34 56 78");
        return form;
    }
}
