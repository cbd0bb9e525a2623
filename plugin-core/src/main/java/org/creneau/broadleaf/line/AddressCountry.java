// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.line;

import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Country;
import org.broadleafcommerce.profile.core.service.CountryService;

/**
 * Writes a country into an address. 3.1 and 6.2 have {@code Address.setCountry}; 7.0 dropped it for {@code
 * setIsoCountryAlpha2}, so a 7.0 line replaces this file, and only this one. Bean {@code creneauAddressCountry}.
 */
public class AddressCountry {
    private final CountryService countries;

    public AddressCountry(CountryService countries) {
        this.countries = countries;
    }

    /** Throws {@link IllegalStateException} when BLC_COUNTRY lacks the country, which Broadleaf's addresses demand. */
    public void write(Address address, String isoCode) {
        Country country = countries.findCountryByAbbreviation(isoCode);
        if (country == null) {
            throw new IllegalStateException(
                    "BLC_COUNTRY has no row '" + isoCode + "', the country of a pickup point; insert one.");
        }
        address.setCountry(country);
    }
}
