// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.Duration;
import java.time.Instant;
import org.creneau.confinement.StraightLineTravel;
import org.creneau.confinement.TravelMode;
import org.creneau.confinement.TravelTimes;
import org.creneau.eligibility.BasketStanding;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Slot;
import org.creneau.storefront.text.PickupTexts;
import org.creneau.territory.GeoPoint;

/** Puts what was found out about a point into words, for a visitor who comes in one way from one place. For one request. */
final class CardWords {
    /** A way that is longer is not told: nobody plans by it. */
    private static final Duration LONGEST = Duration.ofHours(3);

    private static final int NOTE = 110;

    private final PickupTexts texts;
    private final Instant now;
    private final boolean basket;
    private final OpenTimes openTimes;
    private TravelTimes travel = StraightLineTravel.usual();
    private TravelMode mode = TravelMode.WALK;
    private GeoPoint from;

    /** @param basket whether the visitor has something in the cart */
    CardWords(PickupTexts texts, Instant now, boolean basket) {
        this.texts = texts;
        this.now = now;
        this.basket = basket;
        this.openTimes = new OpenTimes(texts);
    }

    /** @param place from where; null while the visitor has said no place */
    CardWords coming(TravelTimes times, TravelMode how, GeoPoint place) {
        this.travel = times;
        this.mode = how;
        this.from = place;
        return this;
    }

    boolean isOfBasket() {
        return basket;
    }

    String distance(PointFacts facts) {
        return facts.meters().isPresent() ? texts.distance(facts.meters().getAsDouble()) : "";
    }

    /** Such as "about 12 min on foot"; empty without a place, and for a way of more than three hours. */
    String way(PickupPoint point) {
        if (from == null) {
            return "";
        }
        Duration way = travel.oneWay(from, point.location(), mode);
        long minutes = Math.max(1, (way.getSeconds() + 59) / 60);
        return way.compareTo(LONGEST) > 0 ? "" : texts.message("creneau.points.way." + mode, minutes);
    }

    String first(Slot slot) {
        return texts.shortDay(slot.day()) + ", " + texts.time(slot.start(), slot.zone());
    }

    boolean isOpen(PickupPoint point) {
        return OpenTimes.isOpen(point, now);
    }

    String hours(PickupPoint point) {
        return openTimes.words(point, now);
    }

    /** Empty for an empty cart. */
    String stock(BasketStanding standing) {
        if (standing.lines() == 0) {
            return "";
        }
        if (standing.there() == 0) {
            return texts.message("creneau.points.stock.none");
        }
        if (!standing.isComplete()) {
            return texts.message("creneau.points.stock.some", standing.there(), standing.lines());
        }
        return standing.days() == 0
                ? texts.message("creneau.points.stock.all")
                : texts.message("creneau.points.stock.later", standing.days());
    }

    /** The beginning of it, cut between two words. */
    static String brief(String notes) {
        String line = notes.trim().replaceAll("\\s+", " ");
        if (line.length() <= NOTE) {
            return line;
        }
        int space = line.lastIndexOf(' ', NOTE);
        int end = space > NOTE / 2 ? space : line.offsetByCodePoints(0, line.codePointCount(0, NOTE));
        return line.substring(0, end) + "\u2026";
    }
}
