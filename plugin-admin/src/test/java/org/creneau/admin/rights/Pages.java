// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.admin.board.BoardHarness;
import org.creneau.admin.change.ChangeHarness;
import org.creneau.admin.picking.PickHarness;
import org.creneau.admin.planning.PlannedShop;
import org.creneau.memory.InMemoryStaffPoints;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;

/**
 * Every page of the admin over the real use cases, in memory, with the rights that are shipped. Whoever is signed in is the user 7,
 * assigned to point 12; point 13 is another's, and there is no point 99. <b>A new controller is added to {@link #controllers()}.</b>
 */
final class Pages {

    static final PointId OWN = Shop.POINT;
    static final PointId OTHER = PointId.of(13);
    static final PointId NONE = PointId.of(99);

    private static final long ME = 7;

    final ShippedRights rights = new ShippedRights();
    final InMemoryStaffPoints staffPoints = new InMemoryStaffPoints();
    final AdminSecurityService users = rights.service();
    final BoardHarness board;
    final PickHarness picking;
    final PlannedShop planned;
    final ChangeHarness changing;
    final PointRights pointRights;
    final ReportHarness reports;
    private final SecurityVerifier verifier;

    Pages() {
        AdminUser user = mock(AdminUser.class);
        when(user.getId()).thenReturn(ME);
        when(user.getLogin()).thenReturn("ana");
        verifier = rights.verifier(user);
        when(users.readAdminUserByUserName("ana")).thenReturn(user);
        staffPoints.assign(OWN, ME, Actor.staff(-1), Instant.EPOCH);
        pointRights = new PointRights(verifier, new StaffRemits(users, staffPoints));
        board = new BoardHarness(pointRights, users, staffPoints);
        board.shop.points.put(Shop.aPoint().id(OTHER).build());
        board.place(OWN, 1);
        board.place(OTHER, 2);
        picking = new PickHarness(pointRights, board.shop);
        picking.fill(1);
        picking.fill(2);
        changing = new ChangeHarness(pointRights, board.shop);
        changing.order(1, "N-1");
        changing.order(2, "N-2");
        reports = new ReportHarness(verifier, users, board.shop);
        planned = new PlannedShop(verifier, pointRights);
        planned.insertPoint(OWN.value());
        planned.insertPoint(OTHER.value());
    }

    List<Object> controllers() {
        List<Object> all = new ArrayList<>(board.controllers());
        all.addAll(picking.controllers());
        all.addAll(changing.controllers());
        all.addAll(planned.controllers());
        all.addAll(reports.controllers());
        return all;
    }

    /** Whatever an operation could have changed. */
    String state() {
        return board.state()
                + picking.state()
                + planned.state()
                + reports.state()
                + staffPoints.at(OWN)
                + staffPoints.at(OTHER)
                + staffPoints.at(NONE);
    }

    Set<Long> at(PointId point) {
        return Set.copyOf(staffPoints.at(point));
    }
}
