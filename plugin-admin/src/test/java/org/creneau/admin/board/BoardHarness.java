// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.util.List;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.admin.page.BagWords;
import org.creneau.admin.rights.PointRights;
import org.creneau.board.AssignStaff;
import org.creneau.board.EasePoint;
import org.creneau.board.OrderFace;
import org.creneau.board.ShowBoard;
import org.creneau.board.StaffPoints;
import org.creneau.memory.InMemoryCodeGuesses;
import org.creneau.memory.InMemoryOrderFaces;
import org.creneau.memory.InMemoryPickings;
import org.creneau.memory.InMemoryPointRushes;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.InMemoryVisits;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.FindByCode;
import org.creneau.reservation.GuessDesk;
import org.creneau.reservation.GuessLimits;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.slot.SlotId;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The counter's pages over the real use cases, in memory. It is Thursday, 12 November 2020, 8 in the morning in Paris. */
public final class BoardHarness {

    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");

    public final Shop shop = new Shop();
    final InMemoryPickings pickings = new InMemoryPickings();
    final InMemoryOrderFaces faces = new InMemoryOrderFaces();
    final InMemoryVisits visits = new InMemoryVisits(shop.reservations);
    final LinkSigner signer = new LinkSigner(new InMemorySecrets());
    final BoardController looking;
    final CounterController working;
    final StaffController assigning;
    final UndoController undoing;

    public BoardHarness(PointRights rights, AdminSecurityService users, StaffPoints staffPoints) {
        BoardWords words = new BoardWords(messages());
        ShowBoard showBoard = new ShowBoard(shop.reservations, faces, visits, shop.history, shop.clock);
        BoardPages pages = new BoardPages(shop.points, showBoard, pickings, new BagWords(messages()), shop.clock);
        GuessDesk guesses = new GuessDesk(new InMemoryCodeGuesses(), GuessLimits.of(30, 5), shop.book, shop.clock);
        Finder finder = new Finder(
                showBoard, new FindByCode(shop.book, guesses), shop.reservations, new Scan(signer, shop.clock));
        EasePoint easePoint = new EasePoint(new InMemoryPointRushes(shop.points), shop.transactions, shop.clock);
        Counter counter = new Counter(rights);
        this.looking = new BoardController(counter, pages, showBoard, finder, words);
        this.working = new CounterController(counter, pages, finder, shop.movePickup, easePoint, words);
        this.undoing = new UndoController(counter, pages, finder, shop.undoStep, words);
        this.assigning = new StaffController(
                counter,
                pages,
                new StaffDesk(users, staffPoints, new AssignStaff(staffPoints, shop.transactions, shop.clock)),
                words);
    }

    public List<Object> controllers() {
        return List.of(looking, working, assigning, undoing);
    }

    /** An order for ten o'clock. */
    public Reservation place(PointId point, long order) {
        faces.put(order, OrderFace.of("N-" + order, "Jeanne <b>Martin</b>"));
        Holder holder = Holder.of(order, 1);
        SlotId slot = SlotId.of(point, TEN.start(), TEN.minutes());
        if (!shop.holdSlot.hold(slot, holder).isHeld()) {
            throw new AssertionError("there is no place in " + slot);
        }
        return shop.confirmHold.confirm(holder).reservation().orElseThrow();
    }

    /** Of that order. */
    public Reservation now(long order) {
        return shop.reservations.latestOf(order, 1).orElseThrow();
    }

    /** What the pages can change. */
    public String state() {
        StringBuilder state = new StringBuilder();
        shop.reservations
                .everything()
                .forEach(each -> state.append(each).append(each.version()).append(';'));
        shop.points
                .all()
                .forEach(each -> state.append(each.id()).append(each.rush()).append(';'));
        return state.toString();
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/CreneauAdminMessages");
        return messages;
    }
}
