// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import java.util.Optional;
import org.creneau.demo.payment.TestCard;

/**
 * What the shopper types at checkout, as typed; never null, empty when left out. The card fields live in the request only: they are
 * not stored, not logged and not sent back to the page.
 */
public class CheckoutForm {
    private String firstName = "";
    private String lastName = "";
    private String email = "";
    private String phone = "";
    private String street = "";
    private String postcode = "";
    private String city = "";
    private boolean delivered;
    private String payment = PaymentChoice.AT_COLLECTION.code();
    private String cardNumber = "";
    private String cardExpiry = "";
    private String cardCvc = "";

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName.trim();
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName.trim();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email.trim();
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone.trim();
    }

    /** The delivery address, in three fields; empty in an order that is collected as a whole. */
    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street.trim();
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode.trim();
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city.trim();
    }

    /** Whether some of the order is delivered: not a field of the page, the cart says it. */
    boolean isDelivered() {
        return delivered;
    }

    void setDelivered(boolean value) {
        this.delivered = value;
    }

    public String getPayment() {
        return payment;
    }

    public void setPayment(String payment) {
        this.payment = payment;
    }

    public String getCardNumber() {
        return cardNumber;
    }

    public void setCardNumber(String cardNumber) {
        this.cardNumber = cardNumber.trim();
    }

    public String getCardExpiry() {
        return cardExpiry;
    }

    public void setCardExpiry(String cardExpiry) {
        this.cardExpiry = cardExpiry.trim();
    }

    public String getCardCvc() {
        return cardCvc;
    }

    public void setCardCvc(String cardCvc) {
        this.cardCvc = cardCvc.trim();
    }

    /** The chosen way to pay; empty when the field holds no known one. */
    Optional<PaymentChoice> choice() {
        return PaymentChoice.of(payment);
    }

    /** The typed card; empty when the number is none the demo gateway knows. */
    Optional<TestCard> card() {
        return TestCard.of(cardNumber);
    }
}
