// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All that the API knows, in the order of its description. Immutable. */
public final class ApiResources {
    private final List<ApiResource> all;

    /** Of beans of this package. */
    public ApiResources(List<?> resources) {
        List<ApiResource> checked = new ArrayList<ApiResource>();
        for (Object resource : resources) {
            checked.add((ApiResource) resource);
        }
        this.all = Collections.unmodifiableList(checked);
    }

    List<ApiResource> all() {
        return all;
    }
}
