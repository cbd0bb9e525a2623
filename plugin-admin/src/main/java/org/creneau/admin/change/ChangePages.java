// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
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

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String SEARCHED = "searched";

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

    void ask(PickupPoint point, Model model, HttpServletResponse response) {
        search(point, "", Collections.emptyList(), model, response);
        model.addAttribute(SEARCHED, false);
    }

    void search(Clerk clerk, PickupPoint point, String typed, Model model, HttpServletResponse response) {
        List<FoundOrder> found = new ArrayList<>();
        for (StaffOrder order : desk.find(clerk, point, typed)) {
            OrderPage page = page(clerk, order, point);
            found.add(new FoundOrder(page, address(point, page.getRef(), order.number())));
        }
        search(point, typed, found, model, response);
        model.addAttribute(SEARCHED, !typed.trim().isEmpty());
    }

    /** Nothing was looked for: who looks too often has to wait for so many seconds. */
    void wait(PickupPoint point, String typed, long seconds, Model model, HttpServletResponse response) {
        search(point, typed, Collections.emptyList(), model, response);
        model.addAttribute(SEARCHED, false);
        model.addAttribute("problem", words.say("tooOften", seconds));
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", Long.toString(seconds));
    }

    private void search(
            PickupPoint point, String typed, List<FoundOrder> found, Model model, HttpServletResponse response) {
        PageHeaders.page(response);
        model.addAttribute("pointId", point.id().value());
        model.addAttribute("pointName", point.name());
        model.addAttribute("typed", typed);
        model.addAttribute("found", found);
        model.addAttribute("language", words.locale().getLanguage());
    }

    private OrderPage page(Clerk clerk, StaffOrder order, PickupPoint point) {
        OrderPage page = new OrderPage(order, desk.faceOf(order), point, point, desk.today(point), words);
        return filled(page, clerk, order, point);
    }

    private OrderPage filled(OrderPage page, Clerk clerk, StaffOrder order, PickupPoint point) {
        page.in(currencyOf(order));
        Reservation last = order.last();
        if (last != null && desk.knows(clerk, order)) {
            page.collected(points.find(last.slotId().point()).orElse(point));
        }
        return page;
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

    OrderPage page(Clerk clerk, StaffOrder order, PickupPoint point, PickupPoint at, LocalDate day) {
        OrderPage page = filled(new OrderPage(order, desk.faceOf(order), point, at, day, words), clerk, order, point);
        Reservation last = order.last();
        if (last != null && desk.knows(clerk, order)) {
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
