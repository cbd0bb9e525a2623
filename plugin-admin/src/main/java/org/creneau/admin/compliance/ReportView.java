// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.compliance;

import java.util.List;
import java.util.stream.Collectors;
import org.creneau.compliance.ChainHead;
import org.creneau.compliance.LogFault;
import org.creneau.compliance.LogReport;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;

/** What checking the log found, for the page. Immutable. */
public final class ReportView {

    private final LogReport report;
    private final PickupPoints points;

    ReportView(LogReport report, PickupPoints points) {
        this.report = report;
        this.points = points;
    }

    public boolean isSound() {
        return report.isSound();
    }

    public long getRows() {
        return report.rows();
    }

    public int getChains() {
        return report.heads().size();
    }

    public List<FaultView> getFaults() {
        return report.faults().stream()
                .map(fault -> new FaultView(fault, name(fault.point())))
                .collect(Collectors.toList());
    }

    /** To be noted, one a line. */
    public String getHeads() {
        return report.heads().stream().map(ChainHead::toString).collect(Collectors.joining("\n"));
    }

    private String name(PointId point) {
        return points.find(point).map(PickupPoint::name).orElse("") + " (" + point + ")";
    }

    /** One fault. Immutable. */
    public static final class FaultView {

        private final LogFault fault;
        private final String point;

        FaultView(LogFault fault, String point) {
            this.fault = fault;
            this.point = point;
        }

        public String getPoint() {
            return point;
        }

        public long getNumber() {
            return fault.number();
        }

        /** Ends a key {@code creneau.compliance.fault.}. */
        public String getKind() {
            return fault.kind().name();
        }

        public String getAbout() {
            return fault.about();
        }
    }
}
