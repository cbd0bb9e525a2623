// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.List;

/** What can be asked about one kind of thing. Implementations are thread-safe. */
interface ApiResource {
    List<ApiRoute> routes();
}
