// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.creneau.picking.Grouping;
import org.creneau.picking.PaperLabel;
import org.creneau.picking.PaperSheet;
import org.creneau.picking.PickGroup;
import org.creneau.picking.PickList;

/** The pick list of a point and day in words. Immutable. */
public final class ListView {

    private final PickList list;
    private final LocalDate today;
    private final PickWords words;

    ListView(PickList list, LocalDate today, PickWords words) {
        this.list = list;
        this.today = today;
        this.words = words;
    }

    public long getPointId() {
        return list.point().id().value();
    }

    public String getTitle() {
        return words.say("title", list.point().name(), getDayWords());
    }

    public String getPointName() {
        return list.point().name();
    }

    /** As {@code 2020-11-12}. */
    public String getDay() {
        return list.day().toString();
    }

    public String getDayWords() {
        return words.day(list.day());
    }

    public String getDayBefore() {
        return list.day().minusDays(1).toString();
    }

    public String getDayAfter() {
        return list.day().plusDays(1).toString();
    }

    public boolean isOfToday() {
        return today.equals(list.day());
    }

    public boolean isByHour() {
        return list.grouping() == Grouping.HOUR;
    }

    /** As an address has it. */
    public String getBy() {
        return isByHour() ? "hour" : "slot";
    }

    /** How many orders of how many are wholly picked. */
    public String getSum() {
        long done = list.orders().stream()
                .filter(order -> !order.lines().isEmpty() && order.isDone())
                .count();
        return words.say("sum", list.orders().size(), done);
    }

    public List<GroupView> getGroups() {
        return list.groups().stream().map(this::view).collect(Collectors.toList());
    }

    private GroupView view(PickGroup group) {
        List<OrderView> orders = group.orders().stream()
                .map(order -> new OrderView(order, list.point(), words))
                .collect(Collectors.toList());
        return new GroupView(
                "slot-" + group.start().getEpochSecond(), words.span(group.start(), group.end(), list.point()), orders);
    }

    PaperSheet sheet() {
        return PaperSheet.of(
                getTitle(),
                getGroups().stream()
                        .map(group -> PaperSheet.Part.of(
                                group.getHeading(),
                                group.getOrders().stream().map(OrderView::entry).collect(Collectors.toList())))
                        .collect(Collectors.toList()));
    }

    /** Of all bags that anybody has counted. */
    List<PaperLabel> labels() {
        return getGroups().stream()
                .flatMap(group -> group.getOrders().stream())
                .filter(OrderView::hasBags)
                .flatMap(order -> order.labels().stream())
                .collect(Collectors.toList());
    }
}
