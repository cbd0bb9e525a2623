// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.qr;

import org.creneau.house.ContractRun;
import org.creneau.notice.QrCodes;
import org.creneau.notice.QrCodesContract;

/** QR codes made with ZXing. */
@ContractRun(ZxingQrCodes.class)
class ZxingQrCodesTest extends QrCodesContract {
    @Override
    protected QrCodes codes() {
        return new ZxingQrCodes();
    }
}
