// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.creneau.point.PickupPoint;
import org.creneau.slot.BasketLine;
import org.creneau.slot.LeadRule;
import org.creneau.slot.LeadTime;
import org.creneau.slot.LeadTimes;
import org.creneau.slot.Load;
import org.creneau.slot.SlotQuery;

/** When an order is ready, by counting minutes and days one by one. */
final class NaiveReady {

    private final PickupPoint point;
    private final LeadTimes leads;
    private final SlotQuery query;
    private final Map<Instant, Load> taken;
    private final Minutes minutes;

    NaiveReady(PickupPoint point, LeadTimes leads, SlotQuery query, Map<Instant, Load> taken, Minutes minutes) {
        this.point = point;
        this.leads = leads;
        this.query = query;
        this.taken = taken;
        this.minutes = minutes;
    }

    Instant withoutLoad() {
        List<Instant> ready = new ArrayList<>();
        ready.add(after(leads.least()));
        for (BasketLine line : query.basket().lines()) {
            rulesFor(line).forEach(rule -> ready.add(after(rule.leadTime())));
        }
        Instant last = ready.stream().max(Comparator.naturalOrder()).orElseThrow();
        return point.rush() == null ? last : last.plusSeconds(60L * point.rush().extraMinutesAt(query.now()));
    }

    /** What lies in the kitchen in the hour that ends with the slot's start, the shopper's own work left out. */
    Instant forSlot(Instant start) {
        if (leads.cooks() == 0) {
            return withoutLoad();
        }
        int work = 0;
        for (Map.Entry<Instant, Load> each : taken.entrySet()) {
            boolean inTheHour = each.getKey().isAfter(start.minusSeconds(3600))
                    && !each.getKey().isAfter(start);
            work += inTheHour ? each.getValue().minutes() : 0;
        }
        if (query.held() != null
                && query.held().start().isAfter(start.minusSeconds(3600))
                && !query.held().start().isAfter(start)) {
            work -= query.heldLoad().minutes();
        }
        int perCook = (int) Math.ceil(Math.max(0, work) / (double) leads.cooks());
        return withoutLoad().plusSeconds(60L * perCook);
    }

    private List<LeadRule> rulesFor(BasketLine line) {
        for (LeadRule.Scope scope : List.of(LeadRule.Scope.SKU, LeadRule.Scope.PRODUCT, LeadRule.Scope.CATEGORY)) {
            List<LeadRule> about = leads.rules().stream()
                    .filter(rule ->
                            rule.scope() == scope && isAbout(rule, line) && quantityAbout(rule) >= rule.fromQuantity())
                    .toList();
            if (!about.isEmpty()) {
                int most = about.stream().mapToInt(LeadRule::fromQuantity).max().orElseThrow();
                return about.stream()
                        .filter(rule -> rule.fromQuantity() == most)
                        .toList();
            }
        }
        return List.of();
    }

    private int quantityAbout(LeadRule rule) {
        return query.basket().lines().stream()
                .filter(line -> isAbout(rule, line))
                .mapToInt(BasketLine::quantity)
                .sum();
    }

    private static boolean isAbout(LeadRule rule, BasketLine line) {
        return switch (rule.scope()) {
            case SKU -> rule.id() == line.skuId();
            case PRODUCT -> rule.id() == line.productId();
            case CATEGORY -> line.categoryIds().contains(rule.id());
        };
    }

    private Instant after(LeadTime lead) {
        if (lead.amount() == 0) {
            return query.now();
        }
        return switch (lead.unit()) {
            case ELAPSED_MINUTES -> query.now().plusSeconds(60L * lead.amount());
            case OPENING_MINUTES -> afterOpenMinutes(lead.amount());
            case WORKING_DAYS -> afterWorkingDays(lead.amount());
        };
    }

    private Instant afterOpenMinutes(int wanted) {
        boolean[] open = new boolean[minutes.count()];
        for (Minutes.Door door : minutes.doors(point.hours())) {
            for (int minute = door.opens(); minute < door.shuts(); minute++) {
                open[minute] = true;
            }
        }
        int left = wanted;
        for (int minute = minutes.from(query.now()); minute < open.length; minute++) {
            left -= open[minute] ? 1 : 0;
            if (left == 0) {
                return minutes.at(minute + 1);
            }
        }
        throw new IllegalStateException("the oracle looked no further than " + minutes.at(open.length));
    }

    private Instant afterWorkingDays(int wanted) {
        LocalDate day = query.now().atZone(minutes.zone()).toLocalDate();
        int left = wanted;
        while (left > 0) {
            day = day.plusDays(1);
            left -= point.hours().rangesOn(day).isEmpty() ? 0 : 1;
        }
        return minutes.at(minutes.firstShowing(day.atStartOfDay()));
    }
}
