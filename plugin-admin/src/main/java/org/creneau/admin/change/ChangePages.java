// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.creneau.admin.page.PageHeaders;
import org.creneau.admin.page.Typed;
import org.creneau.admin.rights.Clerk;
import org.creneau.broadleaf.cart.StaffOrder;
import org.creneau.eligibility.Refusal;
import org.creneau.picking.OrderBalance;
import org.creneau.picking.OrderBalances;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.History;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.StaffSlot;
import org.creneau.reservation.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** Fills the pages about pickups of orders. They hold names, so no cache keeps them. Thread-safe. */
public class ChangePages {

    /** Days. */
    private static final int FURTHEST = 400;

    private final ChangeDesk desk;
    private final ChangeBook book;
    private final PickupPoints points;
    private final OrderBalances balances;
    private final History history;
    private final Transactions transactions;
    private final ChangeWords words;

    public ChangePages(
            ChangeDesk desk,
            ChangeBook book,
            PickupPoints points,
            OrderBalances balances,
            History history,
            Transactions transactions,
            ChangeWords words) {
        this.desk = desk;
        this.book = book;
        this.points = points;
        this.balances = balances;
        this.history = history;
        this.transactions = transactions;
        this.words = words;
    }

    void list(Clerk clerk, Model model, HttpServletResponse response) {
        PageHeaders.page(response);
        model.addAttribute("points", desk.pointsOf(clerk));
        model.addAttribute("language", words.locale().getLanguage());
    }

    void search(PickupPoint point, String typed, Model model, HttpServletResponse response) {
        PageHeaders.page(response);
        List<FoundOrder> found = new ArrayList<>();
        for (StaffOrder order : desk.find(point, typed)) {
            OrderPage page = new OrderPage(order, desk.faceOf(order), point, point, desk.today(point), words);
            page.in(currencyOf(order));
            found.add(new FoundOrder(page, address(point, page.getRef(), order.number())));
        }
        model.addAttribute("pointId", point.id().value());
        model.addAttribute("pointName", point.name());
        model.addAttribute("typed", typed);
        model.addAttribute("found", found);
        model.addAttribute("searched", !typed.trim().isEmpty());
        model.addAttribute("language", words.locale().getLanguage());
    }

    static String address(PickupPoint point, String ref, String number) {
        return "/pickup-changes/" + point.id().value() + "/order/" + ref + "?number=" + encoded(number);
    }

    private static String encoded(String number) {
        try {
            return URLEncoder.encode(number, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is missing, which every Java has", e);
        }
    }

    /** That day, or the day of the pickup, or today; today if it is none or too far away. */
    LocalDate day(PickupPoint at, StaffOrder order, String text) {
        LocalDate today = desk.today(at);
        LocalDate usual = ChangeDesk.liveOf(order)
                .map(live -> live.slotId().start().atZone(at.zone()).toLocalDate())
                .filter(day -> !day.isBefore(today))
                .orElse(today);
        LocalDate day = Typed.day(text, usual);
        return Math.abs(ChronoUnit.DAYS.between(today, day)) > FURTHEST ? today : day;
    }

    void order(OrderPage page, StaffOrder order, PickupPoint at, Model model, HttpServletResponse response) {
        PageHeaders.page(response);
        Optional<Refusal> against = book.against(order, at);
        model.addAttribute("against", against.map(words::refusal).orElse(""));
        if (!against.isPresent() && page.getShut().isEmpty()) {
            for (StaffSlot slot : book.slots(order, at, LocalDate.parse(page.getDay()))) {
                page.offer(new SlotChoice(slot, at, page, words));
            }
        }
        model.addAttribute("page", page);
        model.addAttribute("overrides", desk.offersOverride());
        model.addAttribute("language", words.locale().getLanguage());
    }

    OrderPage page(StaffOrder order, PickupPoint point, PickupPoint at, LocalDate day) {
        OrderPage page = new OrderPage(order, desk.faceOf(order), point, at, day, words);
        page.in(currencyOf(order));
        Reservation last = order.last();
        if (last != null) {
            transactions
                    .required(() -> history.of(last.token()))
                    .forEach(entry -> page.happened(
                            entry, points.find(entry.slotId().point()).orElse(point)));
        }
        return page;
    }

    @Nullable
    Currency currencyOf(StaffOrder order) {
        return balances.of(order.orderId()).map(OrderBalance::currency).orElse(null);
    }
}
