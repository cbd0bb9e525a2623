// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.broadleaf.line.AddressCountry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Where what is not collected goes to, in France. What is collected keeps its point's address. */
@Component
public class DeliveryAddresses {
    private final AddressService addresses;
    private final AddressCountry country;

    @Autowired
    public DeliveryAddresses(AddressService addresses, AddressCountry country) {
        this.addresses = addresses;
        this.country = country;
    }

    /** Whether something of the order is neither collected nor a download. */
    static boolean areNeededFor(Order order) {
        return !PickupGroups.othersOf(order).isEmpty();
    }

    /** Writes the form's address to each group that is delivered; to none if there is none. */
    void write(CheckoutForm form, Order order) {
        for (FulfillmentGroup group : PickupGroups.othersOf(order)) {
            Address address = group.getAddress() == null ? addresses.create() : group.getAddress();
            address.setFirstName(form.getFirstName());
            address.setLastName(form.getLastName());
            address.setAddressLine1(form.getStreet());
            address.setPostalCode(form.getPostcode());
            address.setCity(form.getCity());
            country.write(address, "FR");
            group.setAddress(addresses.saveAddress(address));
        }
    }

    /** Fills the form with the address that was written before. */
    void read(Order order, CheckoutForm form) {
        for (FulfillmentGroup group : PickupGroups.othersOf(order)) {
            Address address = group.getAddress();
            if (address != null && address.getAddressLine1() != null) {
                form.setStreet(address.getAddressLine1());
                form.setPostcode(orEmpty(address.getPostalCode()));
                form.setCity(orEmpty(address.getCity()));
            }
        }
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
