// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.Curfew;
import org.creneau.confinement.Ground;
import org.creneau.confinement.Hours;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Terms;
import org.creneau.confinement.Validity;
import org.creneau.eligibility.OutingPolicy;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.memory.InMemoryChoices;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.creneau.territory.DistanceBand;
import org.creneau.territory.Place;

/** The {@link Shop} with regimes that can be published, and the use cases of choices, without grace for clocks. */
final class ChoiceShop {
    static final Actor STAFF = Actor.staff(3);
    static final ChoiceTerms FOUR_HOURS = ChoiceTerms.of(240, AtDeadline.STAFF);

    final Shop shop = new Shop();
    final InMemoryChoices choices = new InMemoryChoices();
    private RegimeBook regimes = RegimeBook.empty();

    final Outings outings = new Outings(
            () -> regimes.at(shop.clock.instant()),
            point -> Place.in(point.zone()).build(),
            OutingPolicy.builder().build());
    final RuleBook rules = RuleBook.standard(outings);
    final PlaceDesk places = new PlaceDesk(shop.points, shop.plans, shop.ledger, rules);
    final RescheduleReservation reschedule =
            new RescheduleReservation(places, shop.book, ChangePolicy.standard(), shop.clock);
    final CancelReservation cancel = new CancelReservation(places, shop.book, ChangePolicy.standard(), shop.clock);
    final ListConflicts list =
            new ListConflicts(shop.reservations, shop.points, shop.plans, new SlotFinder(shop.ledger, rules), outings);
    final ChoiceDesk desk = new ChoiceDesk(choices, shop.book, reschedule, cancel);
    final OfferChoices offer = new OfferChoices(desk, list, shop.clock);
    final AnswerChoice answer = new AnswerChoice(desk, list, shop.clock);
    final LapseChoices lapse = new LapseChoices(desk, Duration.ZERO);
    final WithdrawChoice withdraw = new WithdrawChoice(desk, shop.clock);
    final FollowUpChoices followUp = new FollowUpChoices(desk, shop.book, shop.clock);

    /** A curfew of the whole town between these hours. */
    void publishCurfew(String from, String to) {
        regimes = curfew(from, to);
    }

    /** The same from that instant on, as is decided now. */
    void planCurfew(Instant at, String from, String to) {
        regimes = regimes.followedBy(at, curfew(from, to));
    }

    private static RegimeBook curfew(String from, String to) {
        Ground said = Ground.of("Arrêté du maire", List.of("test"), Confidence.HIGH);
        LocalDateTime today = LocalDateTime.of(2020, 11, 12, 0, 0);
        Regime town = Regime.builder("town", "1")
                .validity(Validity.of(today, today.plusDays(30)))
                .limits(List.of(Curfew.of(Terms.law(said), Hours.of(LocalTime.parse(from), LocalTime.parse(to)))))
                .ground(said)
                .build();
        return RegimeBook.of("curfew", List.of(town));
    }

    Reservation held(String start, long order) {
        return held(start, order, DistanceBand.TO_1_KM);
    }

    Reservation held(String start, long order, DistanceBand band) {
        Collector collector = Collector.of(Holder.of(order, 1, order))
                .recording(OutingRecord.of(
                        band, outings.versionAt(Shop.slotAt(start).start()), Set.<String>of()));
        shop.clock.advance(Duration.ofSeconds(1));
        return shop.holdSlot.hold(Shop.slotAt(start), collector).reservation().get();
    }

    ReservationToken placed(String start, long order) {
        return placed(start, order, DistanceBand.TO_1_KM);
    }

    ReservationToken placed(String start, long order, DistanceBand band) {
        ReservationToken token = held(start, order, band).token();
        shop.confirmHold.confirm(token);
        return token;
    }

    List<ReservationConflict> conflicts() {
        List<ReservationConflict> found = new ArrayList<>();
        list.everywhere(shop.clock.instant(), found::add);
        List<ReservationConflict> ofPoint = new ArrayList<>();
        list.at(Shop.POINT, shop.clock.instant(), ofPoint::add);
        if (!found.toString().equals(ofPoint.toString())) {
            throw new AssertionError("everywhere " + found + " but at the point " + ofPoint);
        }
        return found;
    }

    Choice asked(ReservationToken token) {
        return offer.offer(token, FOUR_HOURS, STAFF).choice().get();
    }

    Choice latest(ReservationToken token) {
        return choices.latestOf(token).get();
    }

    Reservation stored(ReservationToken token) {
        return shop.reservations.find(token).get();
    }

    SlotId slotOf(ReservationToken token) {
        return stored(token).slotId();
    }

    HistoryEntry lastEntry(ReservationToken token) {
        List<HistoryEntry> entries = shop.history.of(token);
        return entries.get(entries.size() - 1);
    }

    List<MessageKind> told(ReservationToken token) {
        return shop.messages.everything().stream()
                .filter(message -> message.subject().equals(token.toString()))
                .map(Message::kind)
                .toList();
    }

    int lapseAt(Instant now) {
        shop.clock.set(now);
        return lapse.run(now, 100);
    }
}
