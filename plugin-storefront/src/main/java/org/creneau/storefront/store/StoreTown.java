// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The points of one town, by name. */
public final class StoreTown {
    private final String name;
    private final List<StoreLink> stores = new ArrayList<StoreLink>();

    StoreTown(String name) {
        this.name = name;
    }

    StoreTown with(StoreLink store) {
        stores.add(store);
        return this;
    }

    public String getName() {
        return name;
    }

    public List<StoreLink> getStores() {
        return Collections.unmodifiableList(stores);
    }
}
