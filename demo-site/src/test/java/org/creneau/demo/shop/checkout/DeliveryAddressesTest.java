// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupImpl;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItemImpl;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderImpl;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.AddressImpl;
import org.broadleafcommerce.profile.core.domain.CountryImpl;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.creneau.broadleaf.line.AddressCountry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where what is not collected goes to. */
class DeliveryAddressesTest {
    private final AddressService addresses = mock(AddressService.class);
    private final CountryService countries = mock(CountryService.class);
    private final DeliveryAddresses deliveries = new DeliveryAddresses(addresses, new AddressCountry(countries));
    private final FulfillmentGroup collected = group(FulfillmentType.PHYSICAL_PICKUP);
    private final FulfillmentGroup shipped = group(FulfillmentType.PHYSICAL_SHIP);
    private final Address ofThePoint = new AddressImpl();
    private final CheckoutForm form = new CheckoutForm();

    @BeforeEach
    void typed() {
        when(addresses.create()).thenReturn(new AddressImpl());
        when(addresses.saveAddress(any())).thenAnswer(call -> call.getArgument(0));
        when(countries.findCountryByAbbreviation("FR")).thenReturn(new CountryImpl());
        collected.setAddress(ofThePoint);
        form.setFirstName("Jeanne");
        form.setStreet("12 rue de la Paix");
        form.setPostcode("75011");
        form.setCity("Paris");
    }

    @Test
    void whatIsDeliveredGetsTheTypedAddressAndWhatIsCollectedKeepsItsPoints() {
        Order mixed = order(collected, shipped);
        assertThat(DeliveryAddresses.areNeededFor(mixed)).isTrue();
        deliveries.write(form, mixed);
        assertThat(shipped.getAddress().getAddressLine1()).isEqualTo("12 rue de la Paix");
        assertThat(shipped.getAddress().getFirstName()).isEqualTo("Jeanne");
        assertThat(collected.getAddress()).isSameAs(ofThePoint);
        assertThat(ofThePoint.getAddressLine1()).isNull();
        CheckoutForm again = new CheckoutForm();
        deliveries.read(mixed, again);
        assertThat(again.getStreet() + again.getPostcode() + again.getCity()).isEqualTo("12 rue de la Paix75011Paris");
    }

    @Test
    void whatIsCollectedAsAWholeHasNone() {
        Order pickup = order(collected);
        assertThat(DeliveryAddresses.areNeededFor(pickup)).isFalse();
        deliveries.write(form, pickup);
        CheckoutForm again = new CheckoutForm();
        deliveries.read(pickup, again);
        assertThat(again.getStreet()).isEmpty();
    }

    private static Order order(FulfillmentGroup... groups) {
        Order order = new OrderImpl();
        order.setFulfillmentGroups(new ArrayList<>(List.of(groups)));
        return order;
    }

    private static FulfillmentGroup group(FulfillmentType type) {
        FulfillmentGroup group = new FulfillmentGroupImpl();
        group.setType(type);
        FulfillmentGroupItem line = new FulfillmentGroupItemImpl();
        line.setQuantity(1);
        group.addFulfillmentGroupItem(line);
        return group;
    }
}
