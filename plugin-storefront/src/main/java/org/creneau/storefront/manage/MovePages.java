// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointDistance;
import org.creneau.point.PointId;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.slot.Chosen;
import org.creneau.storefront.slot.SlotsOfPoint;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages for moving a placed order show, and what is told when it was not moved. Thread-safe. */
public class MovePages {
    private static final int MAX_POINTS = 12;
    private static final double MAX_METERS = 100_000;
    private static final String CHOSEN = "chosenSlot";
    private static final String CONFIRMED = "confirmedBefore";

    private final PickupPoints points;
    private final SlotsOfPoint slots;
    private final VisitorInquiry visitor;
    private final PickupTexts texts;

    public MovePages(PickupPoints points, SlotsOfPoint slots, VisitorInquiry visitor, PickupTexts texts) {
        this.points = points;
        this.slots = slots;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** The slots of the point asked for, or of its own if there is no such point; at its own those of its day first. */
    void addSlots(OrderPickup pickup, String asked, LocalDate day, Model model) {
        PickupPoint point = pointOf(asked).orElse(pickup.point());
        Reservation placed = pickup.reservation();
        boolean own = point.id().equals(placed.slotId().point());
        LocalDate first = day == null && own
                ? placed.slotId().start().atZone(point.zone()).toLocalDate()
                : day;
        model.addAttribute("point", point);
        model.addAttribute("slots", slots.page(point, first, chosenIn(model, placed), visitor.forPlaced(placed)));
    }

    @SuppressWarnings("unchecked") // refused puts it there
    private static Chosen chosenIn(Model model, Reservation placed) {
        Map<String, Object> left = model.asMap();
        Object slot = left.get(CHOSEN);
        Object confirmed = left.get(CONFIRMED);
        return new Chosen(
                slot == null ? "" : slot.toString(),
                confirmed == null ? placed.outing().acknowledged() : (Collection<String>) confirmed);
    }

    /** The nearest to the one it has, without it. */
    List<OtherPoint> others(OrderPickup pickup) {
        List<OtherPoint> others = new ArrayList<OtherPoint>();
        for (PointDistance found : points.nearest().find(pickup.point().location(), MAX_POINTS, MAX_METERS)) {
            if (!found.point().id().equals(pickup.point().id())) {
                others.add(new OtherPoint(found.point(), texts.length(Math.round(found.meters() / 10) * 10)));
            }
        }
        return others;
    }

    String problem(String key, String target, RedirectAttributes flash) {
        flash.addFlashAttribute(ManageController.PROBLEM, texts.message(key));
        return target;
    }

    /**
     * Tells why it was not moved.
     *
     * @return what to ask the page of slots for, to choose another; empty if choosing another is no help
     */
    Optional<String> refused(Verdict verdict, SlotId slot, Set<String> acknowledged, RedirectAttributes flash) {
        Optional<PickupPoint> point = points.find(slot.point());
        flash.addFlashAttribute(
                ManageController.PROBLEM,
                texts.refusal(verdict, point.map(PickupPoint::zone).orElse(ZoneOffset.UTC)));
        if (!point.isPresent()
                || verdict.isRefusedFor(Refusals.TOO_LATE_TO_CHANGE)
                || verdict.isRefusedFor(Refusals.ENDED)) {
            return Optional.empty();
        }
        if (verdict.isAllowed()) {
            flash.addFlashAttribute(CHOSEN, slot.toString());
            flash.addFlashAttribute(CONFIRMED, new ArrayList<String>(acknowledged));
        }
        LocalDate day = slot.start().atZone(point.get().zone()).toLocalDate();
        return Optional.of("?point=" + slot.point().value() + "&day=" + day);
    }

    private Optional<PickupPoint> pointOf(String id) {
        try {
            return points.find(PointId.of(Long.parseLong(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
