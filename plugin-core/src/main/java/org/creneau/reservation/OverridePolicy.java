// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creneau.confinement.Reason;
import org.creneau.eligibility.ItemsFit;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.PlaceIsReleased;
import org.creneau.eligibility.PointIsNotPaused;
import org.creneau.eligibility.PointTakesOrders;
import org.creneau.eligibility.PreparationFits;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.SlotIsBeforeCutOff;
import org.creneau.eligibility.SlotIsWithinHorizon;
import org.creneau.eligibility.SlotLeavesLeadTime;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.Load;

/**
 * Which refusals staff may override. By default what the merchant has set for the sake of the shop's own order (lead time, cut-off,
 * horizon, a pause, capacity), and limits that bind where and when <em>people</em> move, from which a shopper may be exempt and show it.
 * Never goods, which would be sold twice; nor what closes the point or forbids to hand over, by the merchant or by law; nor a slot that
 * is past or not offered. A rule of a shop's own is not overridden unless the shop names its code. Immutable and thread-safe.
 */
public final class OverridePolicy {

    /** What speaks of room: overriding it takes one order more than the slot can bear. */
    private static final Set<String> ROOM =
            words(Arrays.asList(PlaceIsLeft.CODE, PlaceIsReleased.CODE, ItemsFit.CODE, PreparationFits.CODE));

    private static final Set<String> USUAL = usual();

    private final Set<String> codes;

    private OverridePolicy(Set<String> codes) {
        this.codes = codes;
    }

    /** The usual ones. */
    public static OverridePolicy standard() {
        return new OverridePolicy(USUAL);
    }

    /** The usual ones and those codes, written with commas between them, for the container; empty for no more. */
    public static OverridePolicy and(String codes) {
        Set<String> all = new TreeSet<>(USUAL);
        all.addAll(words(Arrays.asList(codes.split(","))));
        return new OverridePolicy(Collections.unmodifiableSet(all));
    }

    private static Set<String> usual() {
        Set<String> usual = new TreeSet<>(ROOM);
        usual.addAll(Arrays.asList(
                PointIsNotPaused.CODE,
                PointTakesOrders.CODE,
                SlotLeavesLeadTime.CODE,
                SlotIsBeforeCutOff.CODE,
                SlotIsWithinHorizon.CODE));
        for (Reason reason : Arrays.asList(
                Reason.CURFEW,
                Reason.LEAVE_BEFORE_CURFEW_END,
                Reason.RETURN_AFTER_CURFEW,
                Reason.APPOINTMENT_NEEDED,
                Reason.TOO_FAR,
                Reason.OUTING_TOO_LONG,
                Reason.OTHER_DEPARTMENT,
                Reason.OTHER_AREA,
                Reason.TRIPS_USED_UP,
                Reason.NOT_YOUR_HOURS,
                Reason.OUTSIDE_YOUR_WINDOW)) {
            usual.add(reason.code());
        }
        return Collections.unmodifiableSet(usual);
    }

    private static Set<String> words(Collection<String> from) {
        Set<String> words = new HashSet<>();
        from.stream().map(String::trim).filter(word -> !word.isEmpty()).forEach(words::add);
        return Collections.unmodifiableSet(words);
    }

    /** Sorted. */
    public Set<String> codes() {
        return codes;
    }

    /** Whether a refusal with that code can be overridden. */
    public boolean allows(String code) {
        return codes.contains(code);
    }

    /** Whether it speaks of the room in the slot. */
    static boolean isOfRoom(String code) {
        return ROOM.contains(code);
    }

    /** Of that load the measures that refusals with those codes speak of; 0 of the others. */
    static Load measured(Set<String> codes, Load load) {
        boolean orders = codes.contains(PlaceIsLeft.CODE) || codes.contains(PlaceIsReleased.CODE);
        return Load.of(
                orders ? load.orders() : 0,
                codes.contains(ItemsFit.CODE) ? load.items() : 0,
                codes.contains(PreparationFits.CODE) ? load.minutes() : 0);
    }

    /**
     * What binds somebody of the staff: every refusal but those that cannot be told without the shopper, whom staff are not in the
     * place of.
     */
    static List<Refusal> binding(Verdict verdict) {
        return verdict.refusals().stream()
                .filter(refusal -> !PlaceFinder.isUntold(refusal))
                .collect(Collectors.toList());
    }

    /** The codes of those, each once, in their order. */
    static Set<String> codesOf(Collection<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String toString() {
        return "overriding " + codes;
    }
}
