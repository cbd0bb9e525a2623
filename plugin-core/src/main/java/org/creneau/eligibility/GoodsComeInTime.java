// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.creneau.point.PickupPoint;
import org.jspecify.annotations.Nullable;

/**
 * What comes from elsewhere is there on the day of the slot: so many days of the calendar after it was ordered, which is today
 * unless it was before, by the point's clock.
 */
public final class GoodsComeInTime extends GoodsRule {

    /** The code of its refusals. */
    public static final String CODE = "goods-too-late";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    @Nullable
    Refusal against(long sku, WantedGoods.Standing standing, CollectRequest request) {
        if (standing.days() == 0) {
            return null;
        }
        ZoneId zone = request.point().zone();
        LocalDate there = dayOf(standing, request.now(), zone);
        LocalDate day = request.slot().start().atZone(zone).toLocalDate();
        return day.isBefore(there) ? refusalOf(sku, request.inquiry().goods()).with("from", there) : null;
    }

    /** What comes from nowhere else is no matter of any slot. */
    @Override
    public CollectRule preparedFor(Inquiry inquiry, PickupPoint point) {
        WantedGoods goods = inquiry.goods();
        for (Long sku : goods.wanted().skus()) {
            if (goods.standing(point, sku).days() > 0) {
                return this;
            }
        }
        return SettledRule.holding(this);
    }

    /** The day on which it is there, for what comes from elsewhere. */
    static LocalDate dayOf(WantedGoods.Standing standing, Instant now, ZoneId zone) {
        return standing.sinceOr(now).atZone(zone).toLocalDate().plusDays(standing.days());
    }
}
