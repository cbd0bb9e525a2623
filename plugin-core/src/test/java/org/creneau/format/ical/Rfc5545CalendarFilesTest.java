// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.ical;

import org.creneau.house.ContractRun;
import org.creneau.notice.CalendarFiles;
import org.creneau.notice.CalendarFilesContract;

/** Calendar files written without a library. */
@ContractRun(Rfc5545CalendarFiles.class)
class Rfc5545CalendarFilesTest extends CalendarFilesContract {
    @Override
    protected CalendarFiles files() {
        return new Rfc5545CalendarFiles();
    }
}
