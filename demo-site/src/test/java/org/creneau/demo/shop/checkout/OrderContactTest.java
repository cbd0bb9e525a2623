// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderImpl;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.core.domain.CustomerImpl;
import org.junit.jupiter.api.Test;

class OrderContactTest {
    private final Order order = new OrderImpl();
    private final Customer customer = new CustomerImpl();

    OrderContactTest() {
        order.setCustomer(customer);
    }

    @Test
    void whatIsWrittenIsReadAgainWithoutAnyCard() {
        OrderContact.write(aForm("Zoé"), order);
        CheckoutForm read = OrderContact.read(order);
        assertThat(read.getFirstName() + " " + read.getLastName()).isEqualTo("Zoé Martin");
        assertThat(read.getEmail()).isEqualTo("zoe@exemple.fr");
        assertThat(read.getPhone()).isEqualTo("06 12 34 56 78");
        assertThat(read.getCardNumber() + read.getCardExpiry() + read.getCardCvc())
                .isEmpty();
        assertThat(order.getOrderAttributes().values())
                .extracting("value")
                .noneMatch(value -> "4242424242424242".equals(value));
    }

    @Test
    void writingTwiceReplaces() {
        OrderContact.write(aForm("Zoé"), order);
        OrderContact.write(aForm("Ana"), order);
        assertThat(OrderContact.read(order).getFirstName()).isEqualTo("Ana");
        assertThat(order.getOrderAttributes()).hasSize(3);
    }

    @Test
    void aGuestGetsTheOrdersName() {
        OrderContact.write(aForm("Zoé"), order);
        assertThat(customer.getFirstName()).isEqualTo("Zoé");
    }

    @Test
    void anAccountKeepsItsOwnName() {
        customer.setRegistered(true);
        customer.setFirstName("Jeanne");
        OrderContact.write(aForm("Zoé"), order);
        assertThat(customer.getFirstName()).isEqualTo("Jeanne");
    }

    @Test
    void anOrderWithoutContactOffersItsCustomers() {
        customer.setFirstName("Jeanne");
        customer.setEmailAddress("jeanne@exemple.fr");
        CheckoutForm read = OrderContact.read(order);
        assertThat(read.getFirstName()).isEqualTo("Jeanne");
        assertThat(read.getEmail()).isEqualTo("jeanne@exemple.fr");
        assertThat(read.getLastName()).isEmpty();
    }

    private static CheckoutForm aForm(String firstName) {
        CheckoutForm form = new CheckoutForm();
        form.setFirstName(firstName);
        form.setLastName("Martin");
        form.setEmail("zoe@exemple.fr");
        form.setPhone("06 12 34 56 78");
        form.setCardNumber("4242424242424242");
        return form;
    }
}
