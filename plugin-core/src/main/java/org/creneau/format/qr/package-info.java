// SPDX-License-Identifier: Apache-2.0
/** QR codes with ZXing, behind {@link org.creneau.notice.QrCodes}. */
package org.creneau.format.qr;
