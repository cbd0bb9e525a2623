// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.broadleaf.line;

import org.broadleafcommerce.profile.core.domain.Address;

/** Innocent: the file of one line may use what another line lacks. */
class WritesCountry {
    void clear(Address address) {
        address.setCountry(null);
    }
}
