// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.board.AssignStaff;
import org.creneau.board.StaffPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.jspecify.annotations.Nullable;

/** Who of the admin's users works at a point, by the name they sign in with. Thread-safe. */
public class StaffDesk {

    private final AdminSecurityService users;
    private final StaffPoints staffPoints;
    private final AssignStaff assignStaff;

    public StaffDesk(AdminSecurityService users, StaffPoints staffPoints, AssignStaff assignStaff) {
        this.users = users;
        this.staffPoints = staffPoints;
        this.assignStaff = assignStaff;
    }

    /** In the order in which their accounts were made; who has none any more is listed by number, to be taken off. */
    List<StaffView> at(PointId point) {
        return staffPoints.at(point).stream().map(this::view).collect(Collectors.toList());
    }

    private StaffView view(long number) {
        AdminUser user = users.readAdminUserById(number);
        return new StaffView(
                number, user == null ? "" : text(user.getLogin()), user == null ? "" : text(user.getName()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** False if nobody signs in with that name. */
    boolean assign(PointId point, String login, Actor by) {
        Optional<Long> found = login.trim().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(users.readAdminUserByUserName(login.trim()))
                        .map(AdminUser::getId);
        found.ifPresent(number -> assignStaff.assign(point, number, by));
        return found.isPresent();
    }

    void withdraw(PointId point, long number) {
        assignStaff.withdraw(point, number);
    }
}
