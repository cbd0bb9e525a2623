// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;
import org.creneau.slot.SlotLedger;

/** The ports a booking writes to, all of one database. */
public record Stores(SlotLedger ledger, Reservations reservations, Transactions transactions) {}
