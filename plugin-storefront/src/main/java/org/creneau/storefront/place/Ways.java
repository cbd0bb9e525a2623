// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Optional;
import javax.servlet.http.HttpSession;
import org.creneau.storefront.text.PickupTexts;

/** Puts into words how and when the visitor comes. Thread-safe. */
public class Ways {
    private final PickupTexts texts;

    public Ways(PickupTexts texts) {
        this.texts = texts;
    }

    public WayView of(HttpSession session) {
        Optional<WayOfGoing> told = WayOfGoing.of(session);
        return new WayView(
                told.orElse(WayOfGoing.untold()), told.map(this::words).orElse(""));
    }

    private String words(WayOfGoing way) {
        String mode = texts.message("creneau.travel." + way.mode());
        return way.start() == null
                ? mode
                : texts.message("creneau.way.during", mode, texts.time(way.start()), texts.time(way.end()));
    }
}
