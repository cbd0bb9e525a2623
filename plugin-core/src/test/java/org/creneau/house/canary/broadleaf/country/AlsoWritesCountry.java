// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.broadleaf.country;

import org.broadleafcommerce.profile.core.domain.Address;

/** Uses what 7.0 lacks, in code that is meant to be written once. */
class AlsoWritesCountry {
    void clear(Address address) {
        address.setCountry(null);
    }
}
