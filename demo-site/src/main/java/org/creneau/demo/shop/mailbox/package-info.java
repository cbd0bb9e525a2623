// SPDX-License-Identifier: Apache-2.0
/**
 * The demo's post: mails are kept in memory and shown at {@code /demo/mailbox} instead of being sent. {@code DemoMailSender} is
 * the entry.
 */
@org.jspecify.annotations.NullMarked
package org.creneau.demo.shop.mailbox;
