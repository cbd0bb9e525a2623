// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.Collection;
import java.util.Optional;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.creneau.broadleaf.line.AddressCountry;
import org.creneau.point.PickupPoint;
import org.jspecify.annotations.Nullable;

/** Turns a point's address into one of Broadleaf's: what the order shows, and where its tax is due. */
public class PointAddress {
    private final AddressService addresses;
    private final AddressCountry country;

    public PointAddress(AddressService addresses, AddressCountry country) {
        this.addresses = addresses;
        this.country = country;
    }

    /** A new, stored address: an order keeps the one it was placed with when the point moves. */
    public Address of(PickupPoint point) {
        Address address = addresses.create();
        address.setCompanyName(point.name());
        address.setAddressLine1(point.address().line1());
        address.setAddressLine2(point.address().line2());
        address.setPostalCode(point.address().postcode());
        address.setCity(point.address().city());
        address.setBusiness(true);
        country.write(address, point.address().countryCode());
        return addresses.saveAddress(address);
    }

    /** Which of those points has that address, made by {@link #of}; empty if none has, or for null. Reads nothing. */
    public static Optional<PickupPoint> pointOf(@Nullable Address address, Collection<PickupPoint> points) {
        if (address != null) {
            for (PickupPoint point : points) {
                if (isOf(address, point)) {
                    return Optional.of(point);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Address address, PickupPoint point) {
        return point.name().equals(address.getCompanyName())
                && point.address().line1().equals(address.getAddressLine1())
                && point.address().postcode().equals(address.getPostalCode());
    }
}
