// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import java.util.Map;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderAttribute;
import org.broadleafcommerce.core.order.domain.OrderAttributeImpl;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call about an order: first name, last name and phone as order attributes, the e-mail in Broadleaf's own field. A billing
 * address would want a street and a postcode, which nobody needs to collect a parcel. Stateless.
 */
public final class OrderContact {
    private static final String FIRST_NAME = "contact.firstName";
    private static final String LAST_NAME = "contact.lastName";
    private static final String PHONE = "contact.phone";

    private OrderContact() {}

    /** Writes the form's contact fields to the order, and to its customer when that is a guest, whom the admin lists by name. */
    static void write(CheckoutForm form, Order order) {
        order.setEmailAddress(form.getEmail());
        put(order, FIRST_NAME, form.getFirstName());
        put(order, LAST_NAME, form.getLastName());
        put(order, PHONE, form.getPhone());
        Customer customer = order.getCustomer();
        if (!customer.isRegistered()) {
            customer.setFirstName(form.getFirstName());
            customer.setLastName(form.getLastName());
            customer.setEmailAddress(form.getEmail());
        }
    }

    /** A form filled with what the order knows already, or else its customer. */
    static CheckoutForm read(Order order) {
        Customer customer = order.getCustomer();
        CheckoutForm form = new CheckoutForm();
        form.setFirstName(get(order, FIRST_NAME, customer.getFirstName()));
        form.setLastName(get(order, LAST_NAME, customer.getLastName()));
        form.setPhone(get(order, PHONE, ""));
        form.setEmail(order.getEmailAddress() == null ? orEmpty(customer.getEmailAddress()) : order.getEmailAddress());
        return form;
    }

    private static void put(Order order, String name, String value) {
        Map<String, OrderAttribute> attributes = order.getOrderAttributes();
        OrderAttribute attribute = attributes.get(name);
        if (attribute == null) {
            attribute = new OrderAttributeImpl();
            attribute.setName(name);
            attribute.setOrder(order);
            attributes.put(name, attribute);
        }
        attribute.setValue(value);
    }

    private static String get(Order order, String name, @Nullable String fallback) {
        OrderAttribute attribute = order.getOrderAttributes().get(name);
        return orEmpty(attribute == null ? fallback : attribute.getValue());
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
