// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creneau.board.BoardStep;
import org.creneau.picking.AmountDue;
import org.creneau.picking.Bags;
import org.creneau.picking.Means;
import org.creneau.picking.OrderLine;
import org.creneau.picking.PickOrder;
import org.creneau.picking.Storage;
import org.creneau.point.PickupPoint;
import org.jspecify.annotations.Nullable;

/** One pickup with all that can be said of it, in words. For one request. */
public final class PickupView {

    private final PickOrder order;
    private final PickupPoint point;
    private final @Nullable AmountDue due;
    private final List<BoardStep> steps;
    private final PickWords words;
    private final Instant now;
    private final OrderView listed;
    private Map<String, String> sent = Collections.emptyMap();

    PickupView(PickOrder order, PickupPoint point, Optional<AmountDue> due, Instant now, PickWords words) {
        this.order = order;
        this.point = point;
        this.due = due.orElse(null);
        this.steps = BoardStep.of(order.reservation(), now);
        this.words = words;
        this.now = now;
        this.listed = new OrderView(order, point, words);
    }

    /** What was typed on a page that could not be stored is there again; beside each line stands what is stored. */
    PickupView again(Map<String, String> fields) {
        this.sent = fields;
        return this;
    }

    private boolean isAgain() {
        return !sent.isEmpty();
    }

    public OrderView getListed() {
        return listed;
    }

    public long getPointId() {
        return point.id().value();
    }

    public String getPointName() {
        return point.name();
    }

    /** The day of its slot, as {@code 2020-11-12}. */
    public String getDay() {
        return order.reservation()
                .slotId()
                .start()
                .atZone(point.zone())
                .toLocalDate()
                .toString();
    }

    public String getToken() {
        return order.reservation().token().toString();
    }

    public String getSlot() {
        return words.slot(order.reservation().slotId(), point);
    }

    /** What was seen; the form sends it back, so that nobody overwrites what they have not seen. */
    public long getVersion() {
        return order.picking().version();
    }

    /** Whether anything of it can still be picked. */
    public boolean isOpen() {
        return !steps.isEmpty();
    }

    public List<LineView> getLines() {
        List<String> items = listed.getItems();
        List<LineView> lines = new ArrayList<>();
        for (int i = 0; i < order.lines().size(); i++) {
            OrderLine line = order.lines().get(i);
            lines.add(new LineView(
                    line,
                    order.picking().mark(line.id()),
                    items.get(i),
                    price(line.total()),
                    digits(),
                    new SentLine(sent, line.id())));
        }
        return lines;
    }

    /** Empty where the order tells no currency. */
    private String price(BigDecimal amount) {
        return due == null ? "" : words.money(amount, currency(due));
    }

    private static Currency currency(AmountDue due) {
        return due.balance().currency();
    }

    private int digits() {
        return due == null ? 2 : due.balance().digits();
    }

    private Bags bags() {
        return order.picking().bags();
    }

    public String getBagCount() {
        return isAgain() ? SentLine.text(sent, "bags") : String.valueOf(bags().count());
    }

    public String getPlace() {
        return isAgain() ? SentLine.text(sent, "place") : bags().place();
    }

    private String storage() {
        return isAgain()
                ? SentLine.text(sent, "storage")
                : bags().storage().map(Enum::name).orElse("");
    }

    /** Each with its name. */
    public List<ChoiceView> getStorages() {
        List<ChoiceView> all = new ArrayList<>();
        all.add(new ChoiceView("", words.say("storage.none"), storage().isEmpty()));
        for (Storage each : Storage.values()) {
            all.add(new ChoiceView(
                    each.name(), words.say("storage." + each.name()), storage().equals(each.name())));
        }
        return all;
    }

    public List<ChoiceView> getMeans() {
        List<ChoiceView> all = new ArrayList<>();
        for (Means each : Means.values()) {
            all.add(new ChoiceView(each.name(), words.say("means." + each.name()), each == Means.CARD));
        }
        return all;
    }

    /** Null if the host knows no total. */
    public @Nullable MoneyView getMoney() {
        return due == null ? null : new MoneyView(due, point, words);
    }

    /** How old one must be; 0 for any age. */
    public int getYears() {
        return order.years();
    }

    public boolean isAgeChecked() {
        return order.picking().allowsAge(order.years(), now);
    }

    /** Who has looked, and when; empty if nobody has. */
    public String getAgeCheck() {
        return order.picking()
                .ageCheck()
                .map(check -> words.say(
                        "age.checked",
                        check.years(),
                        words.moment(check.at(), point),
                        String.valueOf(check.by().number())))
                .orElse("");
    }

    /** Who has changed it last, and when; empty if nobody has. */
    public String getChanged() {
        return order.picking()
                .changedAt()
                .map(at -> words.say(
                        "changed",
                        words.moment(at, point),
                        order.picking()
                                .changedBy()
                                .map(by -> String.valueOf(by.number()))
                                .orElse("")))
                .orElse("");
    }

    /** The names of the steps that one tap takes; handing over is apart. */
    public List<String> getSteps() {
        return steps.stream()
                .filter(step -> step != BoardStep.HAND_OVER)
                .map(Enum::name)
                .collect(Collectors.toList());
    }

    public boolean isToHandOver() {
        return steps.contains(BoardStep.HAND_OVER) && isAgeChecked();
    }
}
