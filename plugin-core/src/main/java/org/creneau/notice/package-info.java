// SPDX-License-Identifier: Apache-2.0
/**
 * What a shopper carries or receives: messages that are judged again and sent ({@link org.creneau.notice.SendMessages}), the
 * calendar file and the QR code that go with them, and which box of the French outing forms stood for collecting an order on
 * which day ({@link org.creneau.notice.CollectBoxes}).
 */
@NullMarked
package org.creneau.notice;

import org.jspecify.annotations.NullMarked;
