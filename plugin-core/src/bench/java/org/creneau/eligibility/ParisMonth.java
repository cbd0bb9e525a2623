// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creneau.format.geodesic.GeographicLibGeodesic;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.point.Address;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;

/**
 * March 2021 in Paris: a shop open from nine to seven, Monday to Saturday, quarters of an hour, over the third lockdown's
 * first day and the change of the clocks, and a home 800 m away. All 45 regimes of France are loaded, every standard
 * rule is asked.
 */
final class ParisMonth {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 8);

    final Outings outings = new Outings(
            FileRegimes.of(List.of(RegimeFile.FRANCE)),
            new FrenchPointPlaces(FrenchPlaces.shared()),
            OutingPolicy.builder().geodesic(new GeographicLibGeodesic()).build());
    final RuleBook rules = RuleBook.standard(outings);
    final PickupPoint point = point();
    final SlotGrid grid = SlotGrid.of(
            point, SlotPlan.builder().lengthMinutes(15).horizonDays(60).build());
    final Instant from = FIRST_DAY.atStartOfDay(PARIS).toInstant();
    final Instant to = FIRST_DAY.plusDays(28).atStartOfDay(PARIS).toInstant();
    final Inquiry inquiry = Inquiry.of(SlotQuery.at(from)).from(journey());
    final List<SlotOffer> offers = grid.offers(inquiry.query(), Taken.nothing(), from, to);

    private static PickupPoint point() {
        Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY) {
                week.put(day, List.of(OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(19, 0))));
            }
        }
        return PickupPoint.builder()
                .id(PointId.of(1))
                .name("Librairie du Canal")
                .address(Address.of("1 quai de Valmy", "75010", "Paris").withDepartmentCode("75"))
                .location(GeoPoint.of(48.87, 2.366))
                .zone(PARIS)
                .hours(OpeningHours.ofWeekly(week))
                .build();
    }

    private static Journey journey() {
        Place home = Place.in(PARIS)
                .within("country:FR")
                .within("department:75")
                .within("commune:75110")
                .at(GeoPoint.of(48.8772, 2.366))
                .build();
        return Journey.from(home, 0);
    }

    /** The first offer that everything allows. */
    CollectRequest allowed(RuleBook prepared) {
        for (CollectRequest request : requests()) {
            if (prepared.judge(request).isBookable()) {
                return request;
            }
        }
        throw new IllegalStateException("no slot is allowed, expected some");
    }

    List<CollectRequest> requests() {
        List<CollectRequest> requests = new ArrayList<>();
        offers.forEach(offer -> requests.add(CollectRequest.of(grid, offer, inquiry)));
        return requests;
    }
}
