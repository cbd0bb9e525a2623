// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which picture stands for a trade's category; the catalogue has pictures for products only. Stateless. */
final class TradePicture {
    private static final Map<String, String> BY_ADDRESS = byAddress();

    private TradePicture() {}

    private static Map<String, String> byAddress() {
        Map<String, String> pictures = new HashMap<>();
        pictures.put("/librairie", "books");
        pictures.put("/cave", "wine");
        pictures.put("/jouets", "toys");
        pictures.put("/plats-du-jour", "meals");
        pictures.put("/epicerie", "grocery");
        pictures.put("/fleuriste", "flowers");
        return Collections.unmodifiableMap(pictures);
    }

    /** The picture's address, or null for a category that is no trade. */
    static @Nullable String of(@Nullable String categoryAddress) {
        String trade = BY_ADDRESS.get(categoryAddress);
        return trade == null ? null : "/img/trades/" + trade + ".svg";
    }
}
