// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.creneau.memory.InMemorySecrets;
import org.creneau.reservation.guard.Secrets;
import org.junit.jupiter.api.Test;

/** For whom one running reservation counts, by what the order knows of them. */
class KnowingAHouseholdTest {
    private final Secrets secrets = new InMemorySecrets();
    private final Households customers = HouseholdWords.of("customer", secrets);
    private final Households households = HouseholdWords.of("household", secrets);

    @Test
    void nobody_is_limited_unless_the_merchant_says_so() {
        assertThat(HouseholdWords.of("no", secrets).of(guest("a@example.org"))).isEmpty();
        assertThatThrownBy(() -> HouseholdWords.of("family", secrets))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'family'")
                .hasMessageContaining("no, customer or household");
    }

    @Test
    void a_customer_with_an_account_is_known_by_their_number_whatever_they_type() {
        Order order = registered(17, "a@example.org");
        assertThat(customers.of(order)).isEqualTo("customer 17");
        assertThat(customers.of(registered(17, "b@example.org"))).isEqualTo("customer 17");
        assertThat(customers.of(registered(18, "a@example.org"))).isEqualTo("customer 18");
    }

    @Test
    void a_guest_is_known_by_an_e_mail_that_the_word_does_not_tell() {
        String word = customers.of(guest(" Jeanne@Example.org "));
        assertThat(word).isEqualTo(customers.of(guest("jeanne@example.org"))).matches("[0-9A-Z]{26}");
        assertThat(word).isNotEqualTo(customers.of(guest("paul@example.org")));
        assertThat(word)
                .isNotEqualTo(
                        HouseholdWords.of("customer", new InMemorySecrets()).of(guest("jeanne@example.org")));
    }

    @Test
    void a_guest_of_whom_nothing_is_known_is_not_limited() {
        assertThat(customers.of(guest(null))).isEmpty();
        assertThat(customers.of(guest(" "))).isEmpty();
        assertThat(customers.of(mock(Order.class))).isEmpty();
    }

    @Test
    void one_door_is_one_household_however_it_is_typed_and_whoever_types_it() {
        Order guest = billed(guest("a@example.org"), "12, rue de l’Église", "75010");
        Order other = billed(registered(17, "b@example.org"), "12 RUE DE L'EGLISE ", " 75 010");
        assertThat(households.of(guest)).isEqualTo(households.of(other)).hasSize(26);
        assertThat(households.of(billed(guest("a@example.org"), "14 rue de l’Église", "75010")))
                .isNotEqualTo(households.of(guest));
        assertThat(customers.of(guest)).isEqualTo(customers.of(guest("a@example.org")));
    }

    @Test
    void without_a_whole_address_a_household_is_its_customer() {
        Order half = billed(guest("a@example.org"), "12 rue de l’Église", null);
        assertThat(households.of(half)).isEqualTo(customers.of(half)).isNotEmpty();
        assertThat(households.of(registered(17, null))).isEqualTo("customer 17");
        Order noBill = guest("a@example.org");
        OrderPayment cash = mock(OrderPayment.class);
        when(noBill.getPayments()).thenReturn(List.of(cash));
        assertThat(households.of(noBill)).isEqualTo(customers.of(noBill));
    }

    private static Order guest(String email) {
        Order order = mock(Order.class);
        Customer customer = mock(Customer.class);
        when(customer.getId()).thenReturn(5L);
        when(order.getCustomer()).thenReturn(customer);
        when(order.getEmailAddress()).thenReturn(email);
        return order;
    }

    private static Order registered(long number, String email) {
        Order order = guest(email);
        Customer customer = order.getCustomer();
        when(customer.getId()).thenReturn(number);
        when(customer.isRegistered()).thenReturn(true);
        return order;
    }

    private static Order billed(Order order, String street, String postcode) {
        Address address = mock(Address.class);
        when(address.getAddressLine1()).thenReturn(street);
        when(address.getPostalCode()).thenReturn(postcode);
        OrderPayment payment = mock(OrderPayment.class);
        when(payment.getBillingAddress()).thenReturn(address);
        when(order.getPayments()).thenReturn(List.of(payment));
        return order;
    }
}
